package app.switchback.planning.trails;

/** How many people work for an employer; the letters say it matters when the role changes (S10, S12). */
public enum EmployerSize {
    UNDER_10,
    FROM_10_TO_49,
    FROM_50_TO_249,
    FROM_250_TO_999,
    FROM_1000
}

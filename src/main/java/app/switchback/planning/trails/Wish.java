package app.switchback.planning.trails;

/** What may matter to the person; each is a formula over named components, written down in docs/domain/weights.md. */
public enum Wish {
    PAY_FLOOR,
    MONTHS,
    KEEP_MY_DOMAIN,
    LEARN_FROM_COLLEAGUES,
    SMALLER_STEPS
}

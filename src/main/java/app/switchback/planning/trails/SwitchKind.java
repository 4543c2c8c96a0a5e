package app.switchback.planning.trails;

/** What a change of career changes (letters S2): nothing, the role, the industry, or both. */
public enum SwitchKind {
    NONE(false, false),
    ROLE(true, false),
    INDUSTRY(false, true),
    BOTH(true, true);

    private final boolean role;
    private final boolean industry;

    SwitchKind(boolean role, boolean industry) {
        this.role = role;
        this.industry = industry;
    }

    /** The kind that changes exactly these. */
    public static SwitchKind of(boolean role, boolean industry) {
        return role ? (industry ? BOTH : ROLE) : (industry ? INDUSTRY : NONE);
    }

    public boolean changesRole() {
        return role;
    }

    public boolean changesIndustry() {
        return industry;
    }
}

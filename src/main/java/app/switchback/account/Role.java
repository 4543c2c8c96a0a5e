package app.switchback.account;

/** What a person may be in here; one person may be several. */
public enum Role {
    /** Plans a change of their own. */
    CLIENT,
    /** Accompanies clients who have asked for it. */
    COACH,
    /** Looks after the instance, not after what people keep in it. */
    ADMIN;

    /** The name by which Spring Security knows this role. */
    public String authority() {
        return "ROLE_" + name();
    }
}

package app.switchback.mail.domain;

/** Why a letter did not leave. */
public enum Trouble {
    /** The mail server could not be reached or did not take it. */
    SERVER(false),
    /** It has links, and no address is configured that they could begin with. */
    NO_BASE_URL(false),
    /** No module writes letters of its kind (any more). */
    NO_WRITER(false),
    /** Its writer failed; the log says how. */
    WRITER_FAILED(false),
    /** Its writer has nothing to say any more. */
    NOT_NEEDED(true),
    /** The address cannot be put on an envelope. */
    BAD_ADDRESS(true);

    private final boolean isFinal;

    Trouble(boolean isFinal) {
        this.isFinal = isFinal;
    }

    /** Whether another attempt would end the same. */
    public boolean isFinal() {
        return isFinal;
    }
}

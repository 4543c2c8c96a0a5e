package app.switchback.mail.post;

import app.switchback.mail.domain.Trouble;

/** What came of an attempt to send. */
public sealed interface Posted {
    /** A mail server has taken the letter over. */
    record Accepted() implements Posted {}

    /**
     * It has not left.
     *
     * @param said what the mail server answered, masked and on one line; may be empty
     */
    record Refused(Trouble trouble, String said) implements Posted {}

    /** It has not left, for a reason of our own. */
    static Posted refused(Trouble trouble) {
        return new Refused(trouble, "");
    }
}

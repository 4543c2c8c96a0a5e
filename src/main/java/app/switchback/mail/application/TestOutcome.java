package app.switchback.mail.application;

import app.switchback.mail.domain.Trouble;

/** What came of a test letter. */
public sealed interface TestOutcome {
    /** The mail server has taken it over. */
    record Accepted(String to) implements TestOutcome {}

    /** It has not left; {@code said} is the server's answer, masked. */
    record Failed(Trouble trouble, String said) implements TestOutcome {}

    /** No mail is configured. */
    record NoMail() implements TestOutcome {}
}

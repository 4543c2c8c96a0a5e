package app.switchback.mail.domain;

/** How far a letter is. */
public enum LetterState {
    /** It will be tried, now or later. */
    WAITING,
    /** A mail server has accepted it. */
    SENT,
    /** It is not tried any more. */
    GIVEN_UP
}

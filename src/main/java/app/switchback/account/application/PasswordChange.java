package app.switchback.account.application;

/** What came of changing a password. */
public sealed interface PasswordChange {
    /** It is changed; every other session and every remembered device has to sign in again. */
    record Changed() implements PasswordChange {}

    /** The password given as the old one is not. */
    record WrongOld() implements PasswordChange {}

    /** The new one is not good enough. */
    record Weak(PasswordVerdict.Reason reason) implements PasswordChange {}

    /** Too many wrong guesses at the old one; it was not looked at. */
    record TooMany() implements PasswordChange {}
}

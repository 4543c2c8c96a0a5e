package app.switchback.account.application;

/** What we say of a password somebody wants to use. */
public sealed interface PasswordVerdict {

    /** It may be used; guesses are the power of ten of the tries an attacker would need, as zxcvbn estimates. */
    record Good(double guesses) implements PasswordVerdict {}

    /** It may not be used, and this is why. */
    record Refused(Reason reason) implements PasswordVerdict {}

    /** Why a password is refused; each has its sentence in {@code words/account}. */
    enum Reason {
        TOO_SHORT,
        TOO_LONG,
        COMMON,
        PERSONAL,
        KEYBOARD,
        REPEAT,
        SEQUENCE,
        DATE,
        GUESSABLE
    }
}

package app.switchback.account.application;

import java.util.Optional;

/** What came of a sign-up. */
public sealed interface SignUpOutcome {

    /**
     * The neutral answer: the account is open, or one with this address was there and has not been touched. Nobody is told
     * which (A08, A54).
     *
     * @param founded whether this opened the instance for everybody
     */
    record Received(boolean founded) implements SignUpOutcome {}

    /** Nothing was stored: these fields need another look. */
    record Refused(boolean email, boolean name, Optional<PasswordVerdict.Reason> password, boolean code)
            implements SignUpOutcome {}

    /** Somebody else founded the instance in the same moment; nothing was stored. */
    record AlreadyFounded() implements SignUpOutcome {}

    /** Too many sign-ups from this address; nothing was stored. */
    record TooMany() implements SignUpOutcome {}
}

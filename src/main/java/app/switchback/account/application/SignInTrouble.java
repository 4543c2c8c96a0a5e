package app.switchback.account.application;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the sign-in page may say of a failed sign-in; never whether the account exists. */
public enum SignInTrouble {
    /** E-mail or password is wrong; which one is not said. */
    WRONG,
    /** The password was not looked at, there were too many tries. */
    TOO_MANY,
    /** The page was open for too long, or the form came from somewhere else. */
    STALE;

    /** Under this name the session keeps the e-mail that was typed. */
    public static final String TYPED = "switchback.typed-email";

    /** The word that stands in the address of the page. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The trouble that one of these words tells of. */
    public static Optional<SignInTrouble> among(Set<String> words) {
        return Arrays.stream(values())
                .filter(trouble -> words.contains(trouble.word()))
                .findFirst();
    }
}

package app.switchback.account.application;

import app.switchback.account.application.PasswordVerdict.Good;
import app.switchback.account.application.PasswordVerdict.Reason;
import app.switchback.account.application.PasswordVerdict.Refused;
import app.switchback.account.domain.CommonPasswords;
import com.nulabinc.zxcvbn.Strength;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which passwords are good enough (A13): length, not composition; not one that leaked often; not about the person or the
 * product; and hard to guess by zxcvbn (Wheeler, USENIX Security 2016). All of it happens here, without a network.
 */
@Component
public class PasswordPolicy {
    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;
    /** Ten to the eighth guesses: zxcvbn's score 3, "safe against an online attack and a slow hash for long". */
    private static final int ENOUGH = 3;
    /** Words that everybody would try on this product. */
    private static final List<String> OF_THE_PRODUCT = List.of("switchback", "career", "karriere");
    /** zxcvbn's work grows faster than the length; what follows the first 64 characters only makes a password better. */
    private static final int MEASURED = 64;
    /** Signs that may stand for letters, such as 4 for a: zxcvbn tries all their readings at once, which multiply. */
    private static final String AMBIGUOUS = "4@8({[<369&#!1/|0$5+7%2x";
    /** With more different ones than these the rest is left out: one measurement took seconds with all of them. */
    private static final int MOST_AMBIGUOUS = 6;

    private final Zxcvbn zxcvbn = new Zxcvbn();
    private final CommonPasswords common = CommonPasswords.load();

    /**
     * Judges a password as typed, unchanged. Lengths are in code points.
     *
     * @param about what is known of the person: e-mail, name
     */
    public PasswordVerdict judge(String password, List<String> about) {
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) return new Refused(Reason.TOO_SHORT);
        if (length > LONGEST) return new Refused(Reason.TOO_LONG);
        if (common.contains(password)) return new Refused(Reason.COMMON);
        var words = Stream.concat(OF_THE_PRODUCT.stream(), parts(about)).toList();
        if (isMostly(password, words)) return new Refused(Reason.PERSONAL);
        var strength = zxcvbn.measure(measured(password), words);
        return strength.getScore() >= ENOUGH ? new Good(strength.getGuessesLog10()) : new Refused(reason(strength));
    }

    /** What is left out only makes a password look easier to guess. */
    static String measured(String password) {
        var read = new HashSet<Integer>();
        return password.codePoints()
                .limit(MEASURED)
                .filter(sign -> AMBIGUOUS.indexOf(sign) < 0
                        || read.contains(sign)
                        || (read.size() < MOST_AMBIGUOUS && read.add(sign)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Stream<String> parts(List<String> about) {
        return about.stream()
                .flatMap(text -> Stream.concat(Stream.of(text), Arrays.stream(text.split("[\\s@._+-]+", 20))))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 2)
                .distinct();
    }

    /** Whether fewer than eight characters are left when the given words are taken out. */
    private static boolean isMostly(String password, List<String> words) {
        var rest = password.toLowerCase(Locale.ROOT);
        var before = rest.length();
        for (var word : words) rest = rest.replace(word, "");
        return rest.length() < before && rest.length() < 8;
    }

    private static Reason reason(Strength strength) {
        var longest = strength.getSequence().stream()
                .max((a, b) -> Integer.compare(a.tokenLength(), b.tokenLength()))
                .orElseThrow();
        return switch (longest.pattern) {
            case Spatial -> Reason.KEYBOARD;
            case Repeat -> Reason.REPEAT;
            case Sequence -> Reason.SEQUENCE;
            case Date, Regex -> Reason.DATE;
            case Dictionary -> dictionary(longest.dictionaryName);
            default -> Reason.GUESSABLE;
        };
    }

    private static Reason dictionary(String name) {
        return switch (name) {
            case "user_inputs" -> Reason.PERSONAL;
            case "passwords" -> Reason.COMMON;
            default -> Reason.GUESSABLE;
        };
    }
}

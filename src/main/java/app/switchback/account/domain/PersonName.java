package app.switchback.account.domain;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;

/**
 * What a person wants to be called: any letters of any script, also a ZWJ emoji, but no control characters and nothing
 * that turns the reading direction of the page around it.
 *
 * @param text NFC, trimmed, 1 to 90 code points
 */
public record PersonName(String text) {
    public static final int LONGEST = 90;

    /** The name in this text; empty when it is blank, too long, or holds characters that would disturb a page. */
    public static Optional<PersonName> of(String text) {
        var name = Normalizer.normalize(text, Form.NFC).strip();
        var length = name.codePointCount(0, name.length());
        if (length == 0 || length > LONGEST) return Optional.empty();
        return name.codePoints().allMatch(PersonName::isHarmless)
                ? Optional.of(new PersonName(name))
                : Optional.empty();
    }

    private static boolean isHarmless(int point) {
        var joiner = point == 0x200C || point == 0x200D; // needed in Persian, Hindi and in emoji
        return joiner || Letters.areHonest(Character.toString(point));
    }
}

package app.switchback.atlas.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared: lower case, no accents, words apart. */
public final class Folded {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    public static List<String> words(String text) {
        var bare =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        var lower = bare.toLowerCase(Locale.ROOT).replace("ß", "ss");
        return BETWEEN_WORDS
                .splitAsStream(lower)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

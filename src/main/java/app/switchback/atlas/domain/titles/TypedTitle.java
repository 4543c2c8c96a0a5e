package app.switchback.atlas.domain.titles;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody typed, in the readings that are tried one after the other: as it stands, without level and company, and
 * with abbreviations written out.
 *
 * @param readings words, the most literal reading first; none when there is no word
 * @param open whether the last word may go on
 */
record TypedTitle(List<List<String>> readings, boolean open) {
    /** (m/w/d), (f/m/x) and their like. */
    private static final Pattern ANY_GENDER =
            Pattern.compile("(?i)\\(?(?<![\\p{L}])[mfwdxi](\\s?[/|]\\s?[mfwdxi])+(?![\\p{L}])\\)?|\\(all genders?\\)");

    /** Analyst/in, Analyst*in, Analyst:innen, Analyst(in), AnalystIn. */
    private static final Pattern FEMININE =
            Pattern.compile("(?<=\\p{Ll})([/:*_]-?in(nen)?(?!\\p{L})|\\(-?in(nen)?\\)|In(nen)?(?!\\p{L}))");

    private static final Pattern COMPANY = Pattern.compile("(?i)\\s(at|bei|beim)\\s.*|\\s*[@|·•].*");

    private static final Set<String> LEVELS = Set.of(
            "senior",
            "sr",
            "snr",
            "lead",
            "leading",
            "principal",
            "staff",
            "junior",
            "jr",
            "jnr",
            "mid",
            "level",
            "entry",
            "head",
            "of",
            "i",
            "ii",
            "iii",
            "iv",
            "v",
            "1",
            "2",
            "3",
            "4",
            "5",
            "acting",
            "interim",
            "former",
            "ex",
            "freelance",
            "freelancer",
            "global",
            "regional",
            "leiter",
            "leiterin",
            "leitende",
            "leitender",
            "leitung",
            "angehende",
            "angehender",
            "freiberufliche",
            "freiberuflicher",
            "stellvertretende",
            "stellvertretender",
            "gmbh",
            "inc",
            "ltd",
            "llc",
            "ag",
            "corp",
            "plc",
            "se",
            "kg");

    static TypedTitle of(String typed, Map<String, String> abbreviations) {
        var start = typed.strip();
        start = start.substring(0, Math.min(start.length(), TitleText.LONGEST));
        var person = FEMININE.matcher(ANY_GENDER.matcher(start).replaceAll(" ")).replaceAll("");
        var literal = TitleText.words(person);
        var role = withoutLevels(TitleText.words(COMPANY.matcher(person).replaceFirst("")));
        var readings = new LinkedHashSet<List<String>>();
        readings.add(literal);
        readings.addAll(TitleText.forms(person));
        readings.add(role);
        readings.add(writtenOut(literal, abbreviations));
        readings.add(writtenOut(role, abbreviations));
        readings.remove(List.<String>of());
        return new TypedTitle(List.copyOf(readings), !typed.isEmpty() && !typed.endsWith(" "));
    }

    boolean isEmpty() {
        return readings.isEmpty();
    }

    /** The reading that says most plainly what the work is. */
    List<String> plainest() {
        return readings.getLast();
    }

    private static List<String> withoutLevels(List<String> words) {
        return words.stream().filter(word -> !LEVELS.contains(word)).toList();
    }

    private static List<String> writtenOut(List<String> words, Map<String, String> abbreviations) {
        var full = new ArrayList<String>();
        for (var word : words) {
            var meaning = abbreviations.get(word);
            full.addAll(meaning == null ? List.of(word) : TitleText.words(meaning));
        }
        return List.copyOf(full);
    }
}

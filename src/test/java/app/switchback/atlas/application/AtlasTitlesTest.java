package app.switchback.atlas.application;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.TitleMatch;
import app.switchback.atlas.TitleMatch.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The resolver on the data that ships. */
class AtlasTitlesTest {
    private final Atlas atlas = BundledAtlas.ATLAS;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Machine Learning Engineer",
                "machine learning engineer",
                "machine learning eng",
                "Machine-Learning Engineer",
                "Maschine Learning Enginer"
            })
    void a_machine_learning_engineer_may_be_three_things(String typed) {
        var match = titles(typed).getFirst();
        assertThat(match.title()).isEqualTo("Machine Learning Engineer");
        assertThat(match.meanings()).containsExactly(code("15-2051.00"), code("15-1221.00"), code("15-1299.08"));
    }

    @ParameterizedTest
    @CsvSource({
        "Financial Analyst, 13-2051.00",
        "Senior Data Scientist, 15-2051.00",
        "Data Scientist II at Example Bank, 15-2051.00",
        "lead software engineer, 15-1252.00",
        "swe, 15-1252.00",
        "hr, 13-1071.00",
        "MLOps, 15-1299.08",
        "prompt engineer, 15-1252.00",
        "Dtaa Scientist, 15-2051.00",
        "electrican, 47-2111.00",
        "lawyr, 23-1011.00",
        "CEO, 11-1011.00",
        "Chief Executive Officer, 11-1011.00"
    })
    void what_people_type_means_first_of_all(String typed, String code) {
        assertThat(titles(typed).getFirst().meanings().getFirst()).isEqualTo(code(code));
    }

    @ParameterizedTest
    @CsvSource({
        "Datenwissenschaftlerin, 15-2051.00",
        "Softwareentwickler (m/w/d), 15-1252.00",
        "Software-Entwickler, 15-1252.00",
        "Finanzanalyst*in, 13-2051.00",
        "Buchhalter/in, 43-3031.00",
        "KI-Ingenieurin, 15-1221.00",
        "Rechtsanwaeltin, 23-1011.00",
        "Rechtsanwältin, 23-1011.00"
    })
    void german_titles_are_found_in_german(String typed, String code) {
        assertThat(atlas.titles(typed, Locale.GERMANY, 10).getFirst().meanings())
                .contains(code(code));
    }

    @Test
    void german_titles_are_found_in_english_too_but_count_less() {
        var german = atlas.titles("Buchhalter", Locale.GERMAN, 1).getFirst();
        var english = atlas.titles("Buchhalter", Locale.ENGLISH, 1).getFirst();
        assertThat(english.title()).isEqualTo(german.title());
        assertThat(english.score()).isLessThan(german.score());
    }

    @Test
    void every_official_and_every_alternate_title_finds_itself() {
        var names = BundledNames.ofSources().stream()
                .filter(name -> name.kind() != Kind.GERMAN)
                .toList();
        var random = new Random(5);
        for (int round = 0; round < 500; round++) {
            var name = names.get(random.nextInt(names.size()));
            assertThat(titles(name.title()))
                    .as(name.title())
                    .anyMatch(match -> match.meanings().contains(name.code()) && match.score() > 0.8);
        }
    }

    @Test
    void a_title_mistyped_once_still_finds_its_occupation_nearly_always() {
        var names = BundledNames.ofSources().stream()
                .filter(name -> name.kind() == Kind.OCCUPATION)
                .toList();
        var random = new Random(6);
        int found = 0;
        for (int round = 0; round < 300; round++) {
            var name = names.get(random.nextInt(names.size()));
            found += titles(mistyped(name.title(), random)).stream()
                            .anyMatch(match -> match.meanings().contains(name.code()))
                    ? 1
                    : 0;
        }
        assertThat(found).isGreaterThan(285);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n", "🚀", "\u0000\u0007", "…", "qzxvkj", "שלום עולם", "مهندس"})
    void blank_and_unknown_text_finds_nothing(String typed) {
        assertThat(titles(typed)).isEmpty();
        assertThat(atlas.titlesNear(typed, Locale.ENGLISH, 5)).isEmpty();
    }

    @Test
    void a_title_with_one_known_word_has_something_near() {
        assertThat(titles("qzxvkj wrblgl engineer")).isEmpty();
        assertThat(atlas.titlesNear("qzxvkj wrblgl engineer", Locale.ENGLISH, 5))
                .isNotEmpty()
                .allMatch(match -> match.title().contains("Engineer"));
    }

    @Test
    void no_text_whatever_throws_or_takes_long() {
        var random = new Random(8);
        var scraps = List.of(
                "engineer ",
                "\uD83D",
                "\u202E",
                "(",
                ")",
                "/",
                "*in",
                "@",
                "\u0000",
                "ß",
                "İ",
                "ﬃ",
                "<script>",
                "'",
                "%",
                "a");
        for (int round = 0; round < 500; round++) {
            var typed = new StringBuilder();
            for (int part = random.nextInt(40); part >= 0; part--) {
                typed.append(scraps.get(random.nextInt(scraps.size())));
            }
            assertThat(titles(typed.toString())).hasSizeLessThanOrEqualTo(10);
        }
        assertThat(titles("engineer ".repeat(2_000))).isNotEmpty();
        assertThat(titles("x".repeat(10_000))).isEmpty();
        assertThat(titles("(m/w/d) ".repeat(1_250))).isEmpty();
    }

    @Test
    void matches_fall_in_score_and_keep_to_the_limit() {
        var matches = atlas.titles("analyst", Locale.ENGLISH, 7);
        assertThat(matches).hasSize(7).extracting(TitleMatch::score).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(atlas.titles("analyst", Locale.ENGLISH, 0)).isEmpty();
        assertThat(atlas.titles("analyst", Locale.ENGLISH, -1)).isEmpty();
    }

    @Test
    void each_alias_of_ours_is_known_to_no_source_and_means_known_roles() {
        for (var line : BundledLines.of("/atlas/aliases.tsv")) {
            var match = atlas.titles(line.get(0), Locale.ENGLISH, 50).stream()
                    .filter(found -> found.title().equals(line.get(0)))
                    .findFirst();
            assertThat(match).as(line.get(0)).hasValueSatisfying(found -> {
                assertThat(found.kind()).isEqualTo(Kind.OUR_ALIAS);
                assertThat(found.meanings()).hasSize(line.get(1).split(" ").length);
            });
        }
    }

    private List<TitleMatch> titles(String typed) {
        return atlas.titles(typed, Locale.ENGLISH, 10);
    }

    /** Swaps two neighbours somewhere. */
    private static String mistyped(String title, Random random) {
        var letters = new StringBuilder(title);
        int at = random.nextInt(title.length() - 1);
        letters.setCharAt(at, title.charAt(at + 1));
        letters.setCharAt(at + 1, title.charAt(at));
        return letters.toString();
    }

    private static OccupationCode code(String value) {
        return new OccupationCode(value);
    }
}

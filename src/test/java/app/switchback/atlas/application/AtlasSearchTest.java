package app.switchback.atlas.application;

import static app.switchback.atlas.application.BundledAtlas.ATLAS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AtlasSearchTest {
    private static final int MOST = 5;

    @ParameterizedTest
    @CsvSource({
        "soft, software-internet",
        "INTERNET, software-internet",
        "ai, software-internet",
        "saas, software-internet",
        "bank, financial-services",
        "insur, financial-services",
        "fintech, financial-services",
        "hospital, healthcare",
        "univers, academia-research",
        "ngo, nonprofit-social",
        "public sector, government",
        "brewery, manufacturing",
        "chips, electronics-semiconductors",
        "law firm, legal-services",
        "airline, transport-logistics",
        "e-commerce, retail",
    })
    void english_words_lead_to_the_group_that_people_mean(String typed, String id) {
        assertThat(named(typed, Locale.ENGLISH)).first().isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "künstliche, software-internet",
        "kunstliche, software-internet",
        "KI, software-internet",
        "Versich, financial-services",
        "Krankenhaus, healthcare",
        "öffentlicher, government",
        "oeffentlicher, ''",
        "Universität, academia-research",
        "brauerei, manufacturing",
        "Spedition, transport-logistics",
        "Verein, nonprofit-social",
    })
    void german_words_lead_to_the_group_that_people_mean(String typed, String id) {
        assertThat(named(typed, Locale.GERMAN).stream().findFirst().orElse("")).isEqualTo(id);
    }

    @Test
    void blank_or_senseless_text_finds_nothing() {
        for (var typed : List.of("", "   ", "!!!", "qzxv", "👩‍💻", "<script>", "x".repeat(10_000))) {
            assertThat(named(typed, Locale.ENGLISH)).as(typed).isEmpty();
        }
    }

    @Test
    void no_more_groups_than_asked_for() {
        assertThat(ATLAS.industriesNamed("services", Locale.ENGLISH, 3)).hasSize(3);
    }

    @Test
    void every_group_has_names_in_both_languages() {
        assertThat(ATLAS.industries()).hasSizeBetween(20, 30).allSatisfy(group -> {
            assertThat(group.name()).isNotBlank();
            assertThat(group.germanName()).isNotBlank();
            assertThat(group.naics()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Goldman Sachs, financial-services",
        "goldman sachs group, financial-services",
        "Netflix Inc., media-marketing",
        "The Boeing Company, automotive-aerospace",
        "societe generale, financial-services",
        "Google, software-internet",
        "Harvard, academia-research",
        "Siemens AG, manufacturing",
    })
    void an_employers_name_suggests_an_industry(String typed, String id) {
        assertThat(ATLAS.employer(typed).map(hint -> hint.industry().value()).orElse(""))
                .isEqualTo(id);
    }

    @Test
    void the_name_of_a_trade_is_no_employers_name() {
        for (var typed : List.of("bank", "Bank", "software", "Krankenhaus")) {
            assertThat(ATLAS.employer(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void an_unknown_or_too_short_employer_suggests_nothing() {
        for (var typed : List.of("", "zz", "Bäckerei Müller in Klein Kleckersdorf", "a", "👩", "x".repeat(10_000))) {
            assertThat(ATLAS.employer(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void a_suggestion_names_its_source() {
        assertThat(ATLAS.employer("Netflix"))
                .hasValueSatisfying(hint -> assertThat(ATLAS.sources())
                        .extracting(source -> source.key())
                        .contains(hint.origin().source()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "'", "\"", "\\", "*", "?", ".*", "%%", "\\%", "';--", "()", "${}"})
    void signs_that_mean_something_elsewhere_mean_nothing_here(String typed) { // A34
        assertThat(named(typed, Locale.ENGLISH)).isEmpty();
        assertThat(ATLAS.employer(typed)).isEmpty();
        assertThat(ATLAS.titles(typed, Locale.ENGLISH, MOST)).isEmpty();
        assertThat(ATLAS.titlesNear(typed, Locale.ENGLISH, MOST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "'", "\"", "\\", "*", "?"})
    void a_sign_stands_for_no_letter_but_parts_words_as_a_space_does(String sign) { // A34
        for (var words : List.of("softw are", "so are", "gold sachs", "financial anal", "act ary")) {
            var typed = words.replace(" ", sign);
            assertThat(named(typed, Locale.ENGLISH)).isEqualTo(named(words, Locale.ENGLISH));
            assertThat(ATLAS.employer(typed)).isEqualTo(ATLAS.employer(words));
        }
        assertThat(ATLAS.employer("G" + sign + "ldman Sachs")).isEmpty();
        assertThat(ATLAS.titles("Act" + sign + "ary", Locale.ENGLISH, MOST))
                .noneMatch(match -> match.title().equals("Actuary"));
    }

    private static List<String> named(String typed, Locale language) {
        return ATLAS.industriesNamed(typed, language, MOST).stream()
                .map(group -> group.id().value())
                .toList();
    }
}

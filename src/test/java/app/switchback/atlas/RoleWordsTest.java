package app.switchback.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.application.BundledAtlas;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoleWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Machine Learning Engineer",
                "Machine Learning Scientist",
                "Data Analyst",
                "Data Engineer",
                "Big Data Engineer",
                "Data Analytics Specialist",
                "Healthcare Data Analyst",
                "Algorithm Engineer",
                "Quantitative Researcher",
                "Quantitative Methodologist"
            })
    void every_meaning_of_an_ambiguous_data_title_is_told_in_our_words(String title) {
        var match = BundledAtlas.ATLAS.titles(title, Locale.ENGLISH, 1).getFirst();
        assertThat(match.title()).isEqualTo(title);
        assertThat(match.meanings())
                .hasSizeGreaterThan(1)
                .allSatisfy(role -> assertThat(RoleWords.key(role)).isPresent());
    }

    @Test
    void the_words_stand_in_both_languages_and_differ_from_role_to_role() {
        for (var language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            var words = ResourceBundle.getBundle(
                    "words/atlas", language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
            var sentences = BundledAtlas.ATLAS.occupations().stream()
                    .flatMap(role -> RoleWords.key(role.code()).stream())
                    .map(words::getString)
                    .toList();
            assertThat(sentences).hasSize(20).doesNotHaveDuplicates();
        }
    }

    @Test
    void other_roles_have_none() {
        assertThat(RoleWords.key(new OccupationCode("35-2014.00"))).isEmpty();
    }
}

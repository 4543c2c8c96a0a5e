package app.switchback.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
    @Test
    void an_english_word_on_a_german_page_is_found() {
        var labels = List.of("Anmelden", "Sign in", "Step 3 of 8", "Plan", "Nora", "More for Mein Plan");
        assertThat(Lexicon.GERMAN.foreign(Lexicon.ENGLISH, labels))
                .containsExactlyInAnyOrder("Sign in", "Step 3 of 8", "More for Mein Plan");
    }

    @Test
    void a_german_word_on_an_english_page_is_found() {
        var labels = List.of("Sign in", "Anmelden", "Schritt 3 von 8", "Plan");
        assertThat(Lexicon.ENGLISH.foreign(Lexicon.GERMAN, labels))
                .containsExactlyInAnyOrder("Anmelden", "Schritt 3 von 8");
    }
}

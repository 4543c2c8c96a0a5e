package app.switchback.planning.domain.switching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "Logistikingenieur/Logistikingenieurin, Logistikingenieur/-in",
        "Ingenieur Windenergie/Ingenieurin Windenergie, Ingenieur/-in Windenergie",
        "Leiter der Weiterbildung/Leiterin der Weiterbildung, Leiter/-in der Weiterbildung",
        "Biologe/Biologin, Biologe/Biologin",
        "Hebamme/Entbindungspfleger, Hebamme/Entbindungspfleger",
        "Casting Director, Casting Director",
        "A/B/C, A/B/C"
    })
    void a_german_pair_of_names_is_shortened_where_only_an_ending_differs(String pair, String brief) {
        assertThat(Names.brief(pair)).isEqualTo(brief);
    }
}

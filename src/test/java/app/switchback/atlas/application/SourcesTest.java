package app.switchback.atlas.application;

import static app.switchback.atlas.application.BundledAtlas.ATLAS;
import static app.switchback.atlas.application.BundledAtlas.DATA;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.Occupation;
import app.switchback.atlas.Origin;
import app.switchback.atlas.Source;
import app.switchback.atlas.domain.Figures;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** "About the data" names every publication that a figure can come from. */
class SourcesTest {
    private static final Set<String> KNOWN =
            ATLAS.sources().stream().map(Source::key).collect(Collectors.toSet());
    private static final Figures FIGURES = new Figures(DATA);

    @Test
    void every_figure_of_every_place_names_a_publication_that_is_listed() {
        var named = ATLAS.occupations().stream()
                .flatMap(SourcesTest::figures)
                .map(Origin::source)
                .collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(4).isSubsetOf(KNOWN);
    }

    @Test
    void every_suggested_industry_names_a_publication_that_is_listed() {
        var named = Stream.of("Siemens", "Google", "Deloitte", "Stanford University", "Infosys")
                .flatMap(employer -> ATLAS.employer(employer).stream())
                .map(hint -> hint.origin().source())
                .collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(1).isSubsetOf(KNOWN);
    }

    private static Stream<Origin> figures(Occupation occupation) {
        var role = occupation.code();
        var places = Stream.concat(
                Stream.of(ATLAS.everywhere(role), FIGURES.newest(role)),
                ATLAS.industries().stream().map(industry -> ATLAS.place(role, industry.id())));
        return Stream.concat(
                Stream.of(ATLAS.outlook(role).origin()),
                places.flatMap(
                        place -> Stream.of(place.seats().origin(), place.pay().origin())));
    }
}

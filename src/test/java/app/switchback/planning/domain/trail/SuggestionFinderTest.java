package app.switchback.planning.domain.trail;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.application.BundledAtlas;
import app.switchback.planning.trails.Brings;
import app.switchback.planning.trails.Start;
import app.switchback.planning.trails.Suggestion;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionFinderTest {
    private static final Start ANALYST =
            Start.of(Start.Kind.EMPLOYED, new OccupationCode("13-2051.00"), new IndustryId("financial-services"));

    @Test
    void a_step_down_in_pay_or_preparation_comes_after_every_other_role() { // or clerks would come first: they ask
        // for least
        var suggestions = SuggestionFinder.near(BundledAtlas.ATLAS, ANALYST, Brings.AS_THE_ROLE, 60);
        var down = suggestions.stream().map(SuggestionFinderTest::isDown).toList();
        assertThat(down).contains(true, false).isSorted();
    }

    @Test
    void the_first_ones_are_what_a_coach_would_name_to_an_analyst() {
        assertThat(names(SuggestionFinder.near(BundledAtlas.ATLAS, ANALYST, Brings.AS_THE_ROLE, 8)))
                .doesNotContain("Brokerage Clerks", "Bill and Account Collectors")
                .contains("Financial Risk Specialists");
    }

    private static boolean isDown(Suggestion one) {
        var pay = one.pay();
        var falls =
                pay.there().usdAYear().value() < 7 / 8.0 * pay.now().usdAYear().value();
        return falls
                || one.preparation().toZone().orElse(5)
                        < one.preparation().fromZone().orElse(1);
    }

    private static List<String> names(List<Suggestion> suggestions) {
        return suggestions.stream().map(one -> one.place().roleName().english()).toList();
    }
}

package app.switchback.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.AtlasVersion;
import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.application.BundledAtlas;
import app.switchback.designsystem.trailmap.Ground;
import app.switchback.designsystem.trailmap.Spot;
import app.switchback.planning.domain.trail.TrailFinder;
import app.switchback.planning.trails.Journey;
import app.switchback.planning.trails.Start;
import app.switchback.planning.trails.Target;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TrailMapAdapterTest {
    private static final Atlas ATLAS = BundledAtlas.ATLAS;
    private static final Speech SPEECH = new Speech(Locale.ENGLISH, (key, parameters) -> key);

    private final TrailMapAdapter adapter = new TrailMapAdapter(SPEECH, Crossings.of(ATLAS, ATLAS.version()));

    @Test
    void the_start_lies_at_the_bottom_left_and_the_target_at_the_top_right() {
        var ground = adapter.sheet(analyst().ranked(), "").model().ground();

        assertThat(ground.start()).isEqualTo(new Spot(0, ground.rows().size() - 1));
        assertThat(ground.target()).isEqualTo(new Spot(ground.columns().size() - 1, 0));
    }

    @Test
    void every_trail_is_on_the_map_or_below_it_and_the_map_never_outgrows_four_by_four() {
        pairs(60).forEach(trails -> {
            var sheet = adapter.sheet(trails.ranked(), "");
            assertThat(sheet.model().ground().columns()).hasSizeLessThanOrEqualTo(Ground.MOST);
            assertThat(sheet.model().ground().rows()).hasSizeLessThanOrEqualTo(Ground.MOST);
            assertThat(sheet.model().trails().size() + sheet.below().size())
                    .isEqualTo(trails.ranked().size());
        });
    }

    @Test
    void the_chosen_trail_is_always_on_the_map_and_marked() {
        pairs(30)
                .forEach(trails -> trails.ranked().forEach(chosen -> {
                    var sheet = adapter.sheet(trails.ranked(), chosen.key());
                    assertThat(sheet.drawn(chosen)).isPresent();
                    assertThat(sheet.model().chosen()).isEqualTo(chosen.letter());
                }));
    }

    @Test
    void another_order_of_the_same_trails_keeps_the_country() {
        var trails = analyst().ranked();

        var there = adapter.sheet(trails, "").model().ground();
        var back = adapter.sheet(trails.reversed(), "").model().ground();

        assertThat(back).isEqualTo(there);
    }

    @Test
    void a_figure_that_nobody_publishes_is_no_zero() {
        var unpublished = pairs(60)
                .flatMap(trails -> adapter.sheet(trails.ranked(), "").model().ground().cells().stream())
                .filter(cell -> cell.seats().value().isEmpty())
                .toList();

        assertThat(unpublished)
                .isNotEmpty()
                .allMatch(cell -> cell.seats().words().equals("compare.unpublished"));
    }

    @Test
    void crossings_beside_the_trails_stay_bare_when_the_data_are_others_than_the_plan_saw() {
        var trails = analyst();
        var old = new TrailMapAdapter(SPEECH, Crossings.of(ATLAS, new AtlasVersion("older", 1)));
        var onTrails = trails.ranked().stream()
                .flatMap(trail -> trail.stops().stream())
                .map(stop -> stop.role() + "/" + stop.industry())
                .distinct()
                .count();

        assertThat(old.sheet(fitting(trails), "").model().ground().cells().size())
                .isLessThanOrEqualTo((int) onTrails);
        assertThat(adapter.sheet(fitting(trails), "").model().ground().cells())
                .hasSizeGreaterThan(
                        old.sheet(fitting(trails), "").model().ground().cells().size());
    }

    private List<Trail> fitting(Trails trails) {
        return trails.ranked().stream()
                .filter(trail -> adapter.sheet(trails.ranked(), "").drawn(trail).isPresent())
                .toList();
    }

    private static Trails analyst() {
        return find("13-2051.00", "financial-services", "15-2051.00", "software-internet");
    }

    private static Stream<Trails> pairs(int count) {
        var random = new Random(25);
        var roles =
                ATLAS.occupations().stream().map(role -> role.code().value()).toList();
        var industries = ATLAS.industries().stream()
                .map(industry -> industry.id().value())
                .toList();
        return Stream.generate(() ->
                        find(any(roles, random), any(industries, random), any(roles, random), any(industries, random)))
                .filter(trails -> trails.refusal().isEmpty())
                .limit(count);
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static Trails find(String role, String industry, String targetRole, String targetIndustry) {
        return TrailFinder.find(
                ATLAS,
                Journey.between(
                        Start.of(Start.Kind.EMPLOYED, new OccupationCode(role), new IndustryId(industry)),
                        Target.of(new OccupationCode(targetRole), new IndustryId(targetIndustry))));
    }
}

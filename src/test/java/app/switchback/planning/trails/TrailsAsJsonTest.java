package app.switchback.planning.trails;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.AtlasVersion;
import app.switchback.atlas.Element;
import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.Origin;
import app.switchback.atlas.Pay;
import app.switchback.atlas.Source;
import app.switchback.planning.trails.Sentence.Fact;
import app.switchback.planning.trails.Sentence.Type;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TrailsAsJsonTest {
    private static final Origin ROW = new Origin("oews-sector-2024", "52/15-2051");
    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void a_journey_kept_as_json_comes_back_equal() {
        var start =
                Start.of(Start.Kind.EMPLOYED, new OccupationCode("13-2051.00"), new IndustryId("financial-services"));
        var journey = new Journey(
                start,
                Target.of(new OccupationCode("15-2051.00"), new IndustryId("software-internet")),
                new Brings(List.of(new Brings.OwnLevel("2.A.1.e", 4.5)), Optional.of(List.of("Python"))),
                new Matters(Optional.of(new Matters.Floor(100_000, "USD")), 4, OptionalInt.of(24), 9, -1, 2, 3),
                Optional.of(SwitchKind.ROLE));

        assertThat(json.readValue(json.writeValueAsString(journey), Journey.class))
                .isEqualTo(journey);
    }

    @Test
    void an_answer_kept_as_json_comes_back_equal() {
        var trails = trails();

        assertThat(json.readValue(json.writeValueAsString(trails), Trails.class))
                .isEqualTo(trails);
    }

    private static Trails trails() {
        var why = Sentence.of(
                "planning.switch.role",
                Fact.name(new Name("Data Scientists", Optional.of("Datenwissenschaftler"))),
                Fact.number(Type.COUNT, 41_020));
        var trail = new Trail(
                "A",
                "direct",
                Trail.Kind.DIRECT,
                Grade.STEADY,
                List.of(leg(why)),
                List.of(),
                figure(),
                new Months(true, 3, 0),
                List.of(new Verdict(Wish.MONTHS, Verdict.State.KEPT, OptionalInt.of(1), why)));
        var classification = new Classification(
                SwitchKind.ROLE,
                why,
                List.of(),
                Optional.of(why),
                List.of(new Classification.Reading(true, SwitchKind.BOTH, why)),
                Optional.empty());
        return new Trails(
                new AtlasVersion("abc", 1),
                classification,
                List.of(trail),
                List.of(new Ranking("A", "B", List.of(why))),
                new FloorVerdict(FloorVerdict.State.ALL_BREAK, Optional.of("A"), why),
                List.of(new Hint(why, "S6")),
                List.of(new Source("oews-sector-2024", "OEWS", "May 2024", "US", "public domain", "Source: BLS")),
                Optional.empty());
    }

    private static Leg leg(Sentence why) {
        var element = new Element("2.A.1.e", Element.Kind.SKILL, "Mathematics");
        return new Leg(
                1,
                stop(),
                stop(),
                Leg.Move.ROLE,
                Grade.STEADY,
                List.of(new Leg.Part(Leg.Component.SKILLS, Grade.STEADY, why)),
                new SkillGap(
                        true,
                        13.3,
                        120,
                        60,
                        90,
                        List.of(new SkillGap.Gap(element, 5, 4, true, 4, 0.75, true, ROW)),
                        true),
                new TechnologyGap(true, List.of("Python"), List.of("SQL"), List.of(), List.of("Python"), ROW),
                new Preparation(OptionalInt.of(4), OptionalInt.empty(), "", "Bachelor's degree", true, ROW, ROW),
                new IndustryChange(IndustryChange.Distance.SAME, List.of("Mathematics"), List.of(), false),
                new PayStep(pay(), pay(), PayStep.Basis.YES, OptionalLong.of(0)),
                new Months(true, 3, 12),
                OwnEvidence.NONE_YET,
                List.of(why));
    }

    private static Stop stop() {
        return new Stop(
                Optional.of(new OccupationCode("15-2051.00")),
                new Name("Data Scientists", Optional.empty()),
                Optional.of(new IndustryId("financial-services")),
                new Name("Financial services", Optional.of("Finanzwesen")),
                figure(),
                2,
                pay(),
                figure(),
                figure(),
                true);
    }

    private static PayFigure pay() {
        return new PayFigure(Pay.Measure.MEDIAN, figure());
    }

    private static Figure figure() {
        return new Figure(Figure.Known.PUBLISHED, 41_020, ROW);
    }
}

package app.switchback.planning.domain.switching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.Spoken;
import app.switchback.planning.TestAtlas;
import app.switchback.planning.trails.Classification;
import app.switchback.planning.trails.Journey;
import app.switchback.planning.trails.Level;
import app.switchback.planning.trails.Start;
import app.switchback.planning.trails.SwitchKind;
import app.switchback.planning.trails.Target;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClassifierTest {
    private static final TestAtlas ATLAS = new TestAtlas()
            .industry("financial-services", "Financial services", "Finanzen", "52")
            .industry("software-internet", "Software and internet", "Software und Internet", "5132", "518", "519")
            .industry("academia-research", "Academia and research", "Hochschule und Forschung", "6113", "5417")
            .industry("government", "Government", "Öffentlicher Dienst", "99")
            .role("13-2051.00", "Financial and Investment Analysts", 4)
            .role("15-2051.00", "Data Scientists", 4)
            .role("55-3016.00", "Infantry", 0)
            .role("33-9032.00", "Security Guards", 2);

    private final Classifier classifier = new Classifier(ATLAS);

    /** One line of the table that was written before the classifier. */
    record Edge(Map<String, String> cells) {
        Journey journey() {
            var start = new Start(
                    Start.Kind.valueOf(cells.get("start_kind")),
                    cell("start_role", OccupationCode::new),
                    cell("start_industry", IndustryId::new),
                    cell("start_level", Level::valueOf),
                    Optional.empty(),
                    cell("lab", "yes"::equals));
            var target = new Target(
                    new OccupationCode(cells.get("target_role")),
                    new IndustryId(cells.get("target_industry")),
                    cell("target_level", Level::valueOf),
                    cells.get("same_employer").equals("yes"));
            return Journey.between(start, target);
        }

        private <T> Optional<T> cell(String name, Function<String, T> read) {
            return Optional.of(cells.get(name)).filter(text -> !text.isEmpty()).map(read);
        }

        String expected() {
            return cells.get("expected");
        }

        @Override
        public String toString() {
            return cells.get("id") + ": " + cells.get("reason");
        }
    }

    static Stream<Edge> edges() throws IOException {
        try (var in = ClassifierTest.class.getResourceAsStream("/planning/edge-pairs.tsv")) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var names = lines.getFirst().split("\t");
            return lines.stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> IntStream.range(0, names.length)
                            .boxed()
                            .collect(Collectors.toMap(i -> names[i], i -> cells[i])))
                    .map(Edge::new)
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("edges")
    void an_edge_pair_is_what_the_table_says(Edge edge) {
        var answer = classifier.classify(edge.journey());

        var open = answer.question().isPresent()
                && edge.journey().start().labCounts().isEmpty();
        var said = open ? "ASK" : answer.computed().name();
        assertThat(said).isEqualTo(edge.expected());
    }

    @ParameterizedTest
    @MethodSource("edges")
    void every_answer_is_a_sentence_in_both_languages(Edge edge) {
        var answer = classifier.classify(edge.journey());

        Stream.of(
                        Stream.of(answer.why()),
                        answer.notes().stream(),
                        answer.question().stream(),
                        answer.readings().stream().map(Classification.Reading::why))
                .flatMap(Function.identity())
                .forEach(Spoken::assertWellSaid);
    }

    @Test
    void the_sentence_cites_what_differs() {
        var why = classifier
                .classify(journey("13-2051.00", "financial-services", "15-2051.00", "software-internet"))
                .why();

        assertThat(why.facts())
                .extracting(fact -> fact.text())
                .containsExactly(
                        "Financial and Investment Analysts",
                        "Financial services",
                        "Data Scientists",
                        "Software and internet");
    }

    @Test
    void a_researcher_sees_both_readings() {
        var start =
                Start.of(Start.Kind.RESEARCHER, new OccupationCode("19-2012.00"), new IndustryId("academia-research"));
        var target = Target.of(new OccupationCode("15-2051.00"), new IndustryId("software-internet"));

        var answer = classifier.classify(Journey.between(start, target));

        assertThat(answer.readings())
                .extracting(Classification.Reading::labCounts, Classification.Reading::kind)
                .containsExactly(tuple(true, SwitchKind.BOTH), tuple(false, SwitchKind.ROLE));
    }

    @Test
    void a_researcher_who_answered_can_still_answer_otherwise() {
        var lab = new Start(
                Start.Kind.RESEARCHER,
                Optional.of(new OccupationCode("19-2012.00")),
                Optional.of(new IndustryId("academia-research")),
                Optional.empty(),
                Optional.empty(),
                Optional.of(false));
        var target = Target.of(new OccupationCode("15-2051.00"), new IndustryId("software-internet"));

        var answer = classifier.classify(Journey.between(lab, target));

        assertThat(answer.computed()).isEqualTo(SwitchKind.ROLE);
        assertThat(answer.question()).isPresent();
        assertThat(answer.readings())
                .extracting(Classification.Reading::labCounts)
                .containsExactly(true, false);
    }

    @Test
    void the_persons_own_choice_counts_and_the_computed_kind_stays_visible() {
        var asked = journey("13-2051.00", "financial-services", "15-2051.00", "software-internet");
        var overruled = new Journey(
                asked.start(), asked.target(), asked.brings(), asked.matters(), Optional.of(SwitchKind.ROLE));

        var answer = classifier.classify(overruled);

        assertThat(answer.kind()).isEqualTo(SwitchKind.ROLE);
        assertThat(answer.computed()).isEqualTo(SwitchKind.BOTH);
    }

    @Test
    void overruling_with_the_computed_kind_is_no_overruling() {
        var asked = journey("13-2051.00", "financial-services", "15-2051.00", "software-internet");
        var same = new Journey(
                asked.start(), asked.target(), asked.brings(), asked.matters(), Optional.of(SwitchKind.BOTH));

        assertThat(classifier.classify(same).overruled()).isEmpty();
    }

    @Test
    void every_military_occupation_has_a_civilian_reading() {
        var codes = Arrays.asList(
                "55-1011", "55-1012", "55-1013", "55-1014", "55-1015", "55-1016", "55-1017", "55-1019", "55-2011",
                "55-2012", "55-2013", "55-3011", "55-3012", "55-3013", "55-3014", "55-3015", "55-3016", "55-3018",
                "55-3019");

        assertThat(codes)
                .allSatisfy(code -> assertThat(MilitaryRoles.nearestCivilian(new OccupationCode(code + ".00")))
                        .hasValueSatisfying(
                                civilian -> assertThat(civilian.majorGroup()).isNotEqualTo("55")));
    }

    private static Journey journey(String role, String industry, String targetRole, String targetIndustry) {
        return Journey.between(
                Start.of(Start.Kind.EMPLOYED, new OccupationCode(role), new IndustryId(industry)),
                Target.of(new OccupationCode(targetRole), new IndustryId(targetIndustry)));
    }
}

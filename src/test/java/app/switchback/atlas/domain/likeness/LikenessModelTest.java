package app.switchback.atlas.domain.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.Element;
import app.switchback.atlas.Likeness;
import app.switchback.atlas.OccupationCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LikenessModelTest {
    private static final int ROLES = 40;
    private static final int ELEMENTS = 12;

    private final List<Element> elements = IntStream.range(0, ELEMENTS)
            .mapToObj(i ->
                    new Element("2.C." + i, i % 2 == 0 ? Element.Kind.KNOWLEDGE : Element.Kind.SKILL, "element " + i))
            .toList();
    private final Random random = new Random(4);
    private final List<RoleTraits> roles = new ArrayList<>();

    LikenessModelTest() {
        for (int role = 0; role < ROLES; role++) {
            roles.add(surveyed(role, random.doubles(ELEMENTS, 1, 5).boxed().toList()));
        }
    }

    @Test
    void scores_of_a_role_have_mean_0_and_deviation_1_in_every_part_that_differs() {
        var all = LikenessModel.of(elements, roles).nearest(code(0), ROLES);
        assertThat(all).hasSize(ROLES - 1);
        assertThat(all.stream().mapToDouble(Likeness::knows).average().orElseThrow())
                .isBetween(-0.01, 0.01);
        assertThat(all.stream()
                        .mapToDouble(like -> like.asks() * like.asks())
                        .average()
                        .orElseThrow())
                .isBetween(0.98, 1.02);
    }

    @Test
    void the_same_ratings_stand_nearest() {
        roles.add(surveyed(ROLES, roles.getFirst().importances()));
        assertThat(LikenessModel.of(elements, roles)
                        .nearest(code(0), 1)
                        .getFirst()
                        .to())
                .isEqualTo(code(ROLES));
    }

    @Test
    void a_shared_activity_speaks_for_likeness_in_what_is_done_only() {
        var one = with(roles.get(1), Map.of("4.A.1.I01.D01", 3));
        var other = with(roles.get(2), Map.of("4.A.1.I01.D01", 1));
        var cousin = with(roles.get(3), Map.of("4.A.1.I01.D02", 1));
        roles.set(1, one);
        roles.set(2, other);
        roles.set(3, cousin);
        var model = LikenessModel.of(elements, roles);
        assertThat(like(model, 1, 2).does()).isGreaterThan(like(model, 1, 3).does());
        assertThat(like(model, 1, 3).does()).isGreaterThan(like(model, 1, 4).does());
        assertThat(like(model, 1, 2).called()).isZero();
    }

    @Test
    void two_estimates_of_the_same_sources_are_not_alike_for_that_reason() {
        roles.add(estimated(ROLES, List.of(5, 6, 7)));
        roles.add(estimated(ROLES + 1, List.of(5, 6, 7)));
        var like = like(LikenessModel.of(elements, roles), ROLES, ROLES + 1);
        assertThat(like.asks()).isZero();
        assertThat(like.knows()).isZero();
        assertThat(like.estimated()).isTrue();
    }

    @Test
    void two_estimates_with_one_common_source_are_compared_by_the_others() {
        roles.add(estimated(ROLES, List.of(5, 6)));
        roles.add(estimated(ROLES + 1, List.of(5, 7)));
        var shared = like(LikenessModel.of(elements, roles), ROLES, ROLES + 1).asks();
        roles.set(ROLES, surveyed(ROLES, roles.get(ROLES).importances()));
        roles.set(ROLES + 1, surveyed(ROLES + 1, roles.get(ROLES + 1).importances()));
        var naive = like(LikenessModel.of(elements, roles), ROLES, ROLES + 1).asks();
        assertThat(shared).isLessThan(naive);
    }

    @Test
    void an_estimate_is_not_like_its_own_source_for_that_reason() {
        roles.add(estimated(ROLES, List.of(5)));
        var model = LikenessModel.of(elements, roles);
        assertThat(like(model, ROLES, 5).asks()).isZero();
        assertThat(like(model, 5, ROLES).asks()).isZero();
    }

    @Test
    void a_role_without_ratings_is_compared_to_none() {
        roles.add(new RoleTraits(code(ROLES), List.of(), Map.of(), Map.of("cook", 1), Map.of(), List.of()));
        var model = LikenessModel.of(elements, roles);
        assertThat(model.between(code(0), code(ROLES))).isEmpty();
        assertThat(model.between(code(ROLES), code(0))).isEmpty();
        assertThat(model.nearest(code(ROLES), 3)).isEmpty();
        assertThat(model.nearest(code(0), ROLES)).noneMatch(like -> like.to().equals(code(ROLES)));
    }

    @Test
    void an_unknown_rating_counts_as_the_usual_and_never_as_a_number_that_is_none() {
        var holes = new ArrayList<>(roles.get(0).importances());
        Collections.fill(holes.subList(0, 6), Double.NaN);
        roles.set(0, surveyed(0, holes));
        assertThat(LikenessModel.of(elements, roles).nearest(code(0), ROLES))
                .allSatisfy(like -> assertThat(like.together()).isFinite());
    }

    private static Likeness like(LikenessModel model, int from, int to) {
        return model.between(code(from), code(to)).orElseThrow();
    }

    private RoleTraits surveyed(int role, List<Double> importances) {
        return new RoleTraits(code(role), importances, Map.of(), Map.of(), Map.of(), List.of());
    }

    private RoleTraits estimated(int role, List<Integer> sources) {
        var mean = IntStream.range(0, ELEMENTS)
                .mapToObj(element -> sources.stream()
                        .mapToDouble(source -> roles.get(source).importances().get(element))
                        .average()
                        .orElseThrow())
                .toList();
        return new RoleTraits(
                code(role),
                mean,
                Map.of(),
                Map.of(),
                Map.of(),
                sources.stream().map(LikenessModelTest::code).toList());
    }

    private static RoleTraits with(RoleTraits role, Map<String, Integer> activities) {
        return new RoleTraits(role.code(), role.importances(), activities, Map.of(), Map.of(), List.of());
    }

    private static OccupationCode code(int role) {
        return new OccupationCode("11-%04d.00".formatted(role));
    }
}

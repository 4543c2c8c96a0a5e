package app.switchback.atlas.domain;

import static app.switchback.atlas.application.BundledAtlas.ATLAS;
import static app.switchback.atlas.application.BundledAtlas.DATA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.switchback.atlas.Industry;
import app.switchback.atlas.IndustryId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartitionTest {
    private final Industries industries = DATA.industries();

    @Test
    void every_finest_industry_belongs_to_exactly_one_group() {
        var groups = ATLAS.industries();
        var finest = IntStream.range(1, industries.size())
                .filter(place -> industries.children(place).length == 0)
                .toArray();

        assertThat(finest).hasSizeGreaterThan(250);
        for (int place : finest) {
            var holders = groups.stream()
                    .filter(group ->
                            group.naics().stream().anyMatch(code -> industries.isWithin(place, industries.place(code))))
                    .toList();
            assertThat(holders).as(industries.code(place)).hasSize(1);
        }
    }

    @Test
    void every_sector_is_covered() {
        var partition = partition(ATLAS.industries());
        for (int place = 1; place < industries.size(); place++) {
            if (industries.children(place).length == 0) {
                assertThat(partition.groupOf(place)).as(industries.code(place)).isPresent();
            }
        }
    }

    @Test
    void government_is_oews_99() {
        assertThat(ATLAS.industry(new IndustryId("government")))
                .hasValueSatisfying(group -> assertThat(group.naics()).containsExactly("99"));
    }

    @Test
    void a_code_in_two_groups_is_refused() {
        refused(with("legal-services", "5411", "5412"), "TWICE 5412");
    }

    @Test
    void a_code_inside_another_groups_code_is_refused() {
        refused(with("legal-services", "5411", "521"), "WITHIN 521 financial-services");
    }

    @Test
    void a_code_that_nobody_claims_is_refused() {
        refused(with("telecommunications"), "MISSING 517");
    }

    @Test
    void a_code_that_oews_does_not_count_is_refused() {
        refused(with("legal-services", "5411", "54119"), "UNKNOWN 54119");
    }

    @Test
    void a_code_whose_rest_is_not_counted_is_refused() {
        refused(with("engineering-design", "54133", "5414", "5419"), "NOT_DIVIDED 54133");
    }

    @Test
    void two_groups_of_one_name_are_refused() {
        var twice = new ArrayList<>(ATLAS.industries());
        twice.add(new Industry(new IndustryId("government"), "Again", "Noch einmal", List.of()));

        refused(twice, "SAME_NAME government");
    }

    @Test
    void another_valid_partition_gives_other_places() {
        var edited = ATLAS.industries().stream()
                .map(group -> switch (group.id().value()) {
                    case "legal-services" -> copy(group, "5411", "5412");
                    case "consulting-accounting" -> copy(group, "5416");
                    default -> group;
                })
                .toList();

        var partition = partition(edited);

        assertThat(partition.groupOf(industries.place("5412")))
                .hasValueSatisfying(
                        group -> assertThat(group.industry().id().value()).isEqualTo("legal-services"));
    }

    private void refused(List<Industry> groups, String problem) {
        assertThatThrownBy(() -> partition(groups))
                .isInstanceOfSatisfying(
                        NotAPartition.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(GroupProblem::toString)
                                .contains(problem));
    }

    private Partition partition(List<Industry> groups) {
        return Partition.of(
                industries,
                groups.stream()
                        .map(group -> new IndustryGroup(group, List.of(), List.of(), List.of()))
                        .toList());
    }

    private static List<Industry> with(String id, String... naics) {
        return ATLAS.industries().stream()
                .map(group -> group.id().value().equals(id) ? copy(group, naics) : group)
                .toList();
    }

    private static Industry copy(Industry group, String... naics) {
        return new Industry(group.id(), group.name(), group.germanName(), List.of(naics));
    }
}

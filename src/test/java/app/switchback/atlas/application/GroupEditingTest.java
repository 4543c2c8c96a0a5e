package app.switchback.atlas.application;

import static app.switchback.atlas.application.BundledAtlas.DATA;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.Amount.Published;
import app.switchback.atlas.Atlas;
import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.domain.GroupProblem;
import app.switchback.atlas.domain.GroupRevision;
import app.switchback.atlas.domain.GroupRevisions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

class GroupEditingTest {
    private static final OccupationCode DATA_SCIENTIST = new OccupationCode("15-2051.00");
    private static final IndustryId LEGAL = new IndustryId("legal-services");

    private final InMemory revisions = new InMemory();
    private final EditableGroups groups = new EditableGroups(DATA, revisions);
    private final Atlas atlas = BundledAtlas.over(groups);
    private final GroupEditing editing = new GroupEditing(
            DATA, groups, revisions, Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void without_an_edit_the_products_own_groups_hold() {
        assertThat(editing.edition().revision()).isEqualTo(1);
        assertThat(editing.problems(editing.edition().groups())).isEmpty();
    }

    @Test
    void another_partition_gives_other_places_and_another_version() {
        assertThat(atlas.place(DATA_SCIENTIST, LEGAL).seats().people()).isEqualTo(new Published(920));

        var outcome = editing.putInForce(accountantsToLawyers());

        assertThat(outcome).isEqualTo(new EditOutcome.InForce(2));
        assertThat(atlas.place(DATA_SCIENTIST, LEGAL).seats().people()).isEqualTo(new Published(920 + 3_950));
        assertThat(atlas.version().groups()).isEqualTo(2);
    }

    @Test
    void an_edit_outlives_the_program() {
        editing.putInForce(accountantsToLawyers());

        var afterwards = BundledAtlas.over(new EditableGroups(DATA, revisions));

        assertThat(afterwards.version()).isEqualTo(atlas.version());
        assertThat(afterwards.industries()).isEqualTo(atlas.industries());
    }

    @Test
    void groups_that_are_no_partition_change_nothing() {
        var outcome = editing.putInForce(edited("legal-services", group -> withCodes(group, "5411 521")));

        assertThat(outcome)
                .isEqualTo(new EditOutcome.Refused(
                        List.of(new GroupProblem(GroupProblem.Kind.WITHIN, "521", "financial-services"))));
        assertThat(atlas.version().groups()).isEqualTo(1);
    }

    @Test
    void an_older_edition_does_not_overwrite_a_newer_one() {
        var older = editing.edition();
        editing.putInForce(accountantsToLawyers());

        assertThat(editing.putInForce(older)).isEqualTo(new EditOutcome.Outrun(2));
        assertThat(atlas.version().groups()).isEqualTo(2);
    }

    @Test
    void of_two_who_save_at_once_one_is_told() {
        var edition = accountantsToLawyers();
        revisions.saveAndFlush(new GroupRevision(2, "written by another instance", Instant.EPOCH));

        assertThat(editing.putInForce(edition)).isEqualTo(new EditOutcome.Outrun(2));
        assertThat(atlas.version().groups()).isEqualTo(1);
    }

    @Test
    void groups_that_do_not_fit_newer_data_give_way_to_the_products_own() {
        revisions.saveAndFlush(
                new GroupRevision(7, "header\nsoftware\tSoftware\tSoftware\t5132\t\t\t\n", Instant.EPOCH));

        var afterwards = BundledAtlas.over(new EditableGroups(DATA, revisions));

        assertThat(afterwards.industries()).hasSameSizeAs(atlas.industries());
        assertThat(afterwards.version().groups()).isEqualTo(8);
    }

    @Test
    void hostile_names_are_kept_as_plain_text_in_their_own_column() {
        var outcome = editing.putInForce(edited(
                "legal-services",
                group ->
                        new EditedGroup(group.id(), "Law\t<b>&|\nfirms", "Recht", group.naics(), "", "a|b, c\td", "")));

        assertThat(outcome).isInstanceOf(EditOutcome.InForce.class);
        var afterwards = BundledAtlas.over(new EditableGroups(DATA, revisions));
        assertThat(afterwards.industry(LEGAL))
                .hasValueSatisfying(group -> assertThat(group.name()).isEqualTo("Law <b>& firms"));
    }

    @Test
    void the_text_of_groups_reads_back_as_it_was() {
        var all = groups.current().partition().groups();

        assertThat(GroupText.read(GroupText.write(all))).isEqualTo(all);
    }

    private Edition accountantsToLawyers() {
        var lawyers = edited("legal-services", group -> withCodes(group, "5411, 5412"));
        return new Edition(
                lawyers.revision(),
                lawyers.groups().stream()
                        .map(group -> group.id().equals("consulting-accounting") ? withCodes(group, "5416") : group)
                        .toList());
    }

    private Edition edited(String id, UnaryOperator<EditedGroup> change) {
        var edition = editing.edition();
        return new Edition(
                edition.revision(),
                edition.groups().stream()
                        .map(group -> group.id().equals(id) ? change.apply(group) : group)
                        .toList());
    }

    private static EditedGroup withCodes(EditedGroup group, String codes) {
        return new EditedGroup(
                group.id(),
                group.name(),
                group.germanName(),
                codes,
                group.hints(),
                group.aliases(),
                group.germanAliases());
    }

    private static final class InMemory implements GroupRevisions {
        private final TreeMap<Integer, GroupRevision> rows = new TreeMap<>();

        @Override
        public GroupRevision saveAndFlush(GroupRevision revision) {
            if (rows.putIfAbsent(revision.revision(), revision) != null) {
                throw new DataIntegrityViolationException("the key is taken");
            }
            return revision;
        }

        @Override
        public Optional<GroupRevision> findFirstByOrderByRevisionDesc() {
            return Optional.ofNullable(rows.lastEntry()).map(entry -> entry.getValue());
        }
    }
}

package app.switchback.atlas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.application.EditedGroup;
import app.switchback.atlas.application.Edition;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupDraftTest {
    private final EditedGroup retail = group("retail", "Retail");
    private final GroupDraft draft = new GroupDraft(new Edition(3, List.of(retail, group("law", "Law"))));

    @Test
    void a_fresh_draft_is_unchanged() {
        assertThat(draft.isChanged()).isFalse();
        assertThat(draft.revision()).isEqualTo(3);
    }

    @Test
    void a_new_group_gets_an_id_from_its_english_name() {
        draft.put(group("", "Café & Bar 2"));

        assertThat(draft.groups()).last().extracting(EditedGroup::id).isEqualTo("cafe-bar-2");
        assertThat(draft.isChanged()).isTrue();
    }

    @Test
    void a_name_without_letters_makes_no_id() {
        assertThat(draft.refusal(group("", "42 — 😀"))).hasValue("atlas.industries.refused.name");
    }

    @Test
    void a_name_that_is_there_already_is_refused() {
        assertThat(draft.refusal(group("", "retail"))).hasValue("atlas.industries.refused.same");
    }

    @Test
    void a_changed_group_stays_at_its_place_and_keeps_its_id() {
        draft.put(group("retail", "Shops"));

        assertThat(draft.groups()).first().isEqualTo(group("retail", "Shops"));
        assertThat(draft.groups()).hasSize(2);
    }

    @Test
    void a_group_that_was_removed_meanwhile_is_not_changed() {
        draft.remove(retail);

        assertThat(draft.refusal(retail, group("retail", "Shops"))).hasValue("atlas.industries.refused.gone");
    }

    @Test
    void a_removal_can_be_undone() {
        var before = draft.groups();
        draft.remove(retail);
        draft.restore(before);

        assertThat(draft.isChanged()).isFalse();
    }

    private static EditedGroup group(String id, String name) {
        return new EditedGroup(id, name, name, "52", "", "", "");
    }
}

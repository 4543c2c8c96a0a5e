package app.switchback.atlas.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.domain.GroupRevision;
import app.switchback.atlas.domain.GroupRevisions;
import app.switchback.designsystem.Notice;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IndustryGroupsViewTest extends ViewTest {
    @Autowired
    GroupRevisions revisions;

    @Test
    @As(Persona.ADA)
    void a_client_does_not_find_it() {
        UI.getCurrent().navigate("atlas/industries");

        assertThat(_find(IndustryGroupsView.class)).isEmpty();
    }

    @Test
    @As(Persona.ADMIN)
    void an_administrator_sees_every_group_and_nothing_to_put_in_force_yet() {
        UI.getCurrent().navigate("atlas/industries");

        assertThat(_get(H1.class).getText()).isEqualTo("Industry groups");
        assertThat(_get(Button.class, spec -> spec.withText("Put in force")).isEnabled())
                .isFalse();
        assertThat(_find(Button.class, spec -> spec.withText("Edit"))).hasSize(28);
    }

    @Test
    @As(Persona.ADMIN)
    void a_code_taken_from_a_group_is_missed_until_it_is_elsewhere() {
        UI.getCurrent().navigate("atlas/industries");

        codes("Edit Law firms and legal services", "");
        assertThat(news()).contains("5411 is in no group.");
        assertThat(_get(Button.class, spec -> spec.withText("Put in force")).isEnabled())
                .isFalse();

        codes("Edit Consulting and accounting", "5411 5412 5416");
        assertThat(news()).contains("complete and not in force yet");
        assertThat(_get(Button.class, spec -> spec.withText("Put in force")).isEnabled())
                .isTrue();
    }

    @Test
    void a_revision_is_kept_in_the_database() {
        var text = "ä".repeat(150_000);
        try {
            revisions.saveAndFlush(new GroupRevision(9_999, text, Instant.parse("2026-11-22T10:00:00Z")));

            assertThat(revisions.findFirstByOrderByRevisionDesc())
                    .hasValueSatisfying(newest -> assertThat(newest.content()).isEqualTo(text));
        } finally {
            jdbc.update("delete from atlas_group_revision where revision = 9999");
        }
    }

    private static void codes(String button, String codes) {
        var edit = _find(Button.class).stream()
                .filter(candidate ->
                        candidate.getAriaLabel().filter(button::equals).isPresent())
                .findFirst()
                .orElseThrow();
        _click(edit);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Codes")), codes);
        _click(_get(Button.class, spec -> spec.withText("Take into the draft")));
    }

    private static String news() {
        return _get(_get(Notice.class), Paragraph.class).getText();
    }
}

package app.switchback.atlas.ui;

import app.switchback.atlas.application.EditOutcome;
import app.switchback.atlas.application.EditedGroup;
import app.switchback.atlas.application.Edition;
import app.switchback.atlas.application.GroupEditing;
import app.switchback.atlas.domain.GroupProblem;
import app.switchback.designsystem.Glyph;
import app.switchback.designsystem.Notice;
import app.switchback.designsystem.Page;
import app.switchback.designsystem.PageHeader;
import app.switchback.designsystem.Toasts;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** Where an administrator changes the industry groups: a draft on the page, put in force as a whole. */
@Route("atlas/industries")
@Menu(title = "atlas.industries.menu", icon = "building", order = 90)
@RolesAllowed("ADMIN")
final class IndustryGroupsView extends Composite<Page> implements HasDynamicTitle {
    private final transient GroupEditing editing;
    private final Div problems = new Div();
    private final GroupRows rows;
    private final Button putInForce;
    private transient GroupDraft draft;

    IndustryGroupsView(GroupEditing editing) {
        this.editing = editing;
        draft = new GroupDraft(editing.edition());
        rows = new GroupRows(this::edit, this::remove);
        putInForce = new Button(word("put-in-force"), click -> putInForce());
        var add = new Button(word("add"), Glyph.PLUS.icon(), click -> add());
        getContent()
                .add(
                        new PageHeader(word("title"))
                                .sentence(word("sentence"))
                                .actions(add)
                                .primary(putInForce),
                        problems,
                        rows);
        show();
    }

    private void add() {
        GroupForm.open(word("add"), GroupDraft.EMPTY, draft::refusal, this::changed);
    }

    private void edit(EditedGroup group) {
        GroupForm.open(group.name(), group, edited -> draft.refusal(group, edited), this::changed);
    }

    private void changed(EditedGroup group) {
        draft.put(group);
        show();
    }

    private void remove(EditedGroup group) {
        var before = draft.groups();
        draft.remove(group);
        show();
        Toasts.undo(word("removed", group.name()), () -> restore(before));
    }

    private void restore(List<EditedGroup> groups) {
        draft.restore(groups);
        show();
    }

    private void putInForce() {
        switch (editing.putInForce(draft.edition())) {
            case EditOutcome.InForce done -> start(editing.edition(), word("done", String.valueOf(done.revision())));
            case EditOutcome.Refused refused -> say(refused.problems());
            case EditOutcome.Outrun outrun -> tell(Notice.warn(word("outrun", String.valueOf(outrun.revision()))));
        }
    }

    private void start(Edition edition, String news) {
        draft = new GroupDraft(edition);
        show();
        Toasts.say(news);
    }

    private void show() {
        rows.show(draft.groups());
        var found = editing.problems(draft.groups());
        putInForce.setEnabled(found.isEmpty() && draft.isChanged());
        say(found);
    }

    private void say(List<GroupProblem> found) {
        if (found.isEmpty()) {
            tell(Notice.info(draft.isChanged() ? word("draft") : word("revision", String.valueOf(draft.revision()))));
        } else {
            var sentences = found.stream().map(this::sentence).toList();
            tell(Notice.warn(word("problems") + " " + String.join(" ", sentences)));
        }
    }

    private String sentence(GroupProblem problem) {
        var kind = problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return word("problem." + kind, problem.what(), problem.other());
    }

    private void tell(Notice notice) {
        problems.removeAll();
        problems.add(notice.announced());
    }

    private String word(String key, Object... values) {
        return getTranslation("atlas.industries." + key, values);
    }

    @Override
    public String getPageTitle() {
        return word("title");
    }
}

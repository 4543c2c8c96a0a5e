package app.switchback.planning.ui;

import app.switchback.designsystem.Notice;
import app.switchback.planning.answers.RoleAnswer;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** Says what a step still needs when somebody wants to go on, beside what they would go on from. */
final class StillOpen extends Composite<Div> {
    private void say(String what) {
        getContent().removeAll();
        if (!what.isEmpty()) {
            getContent().add(Notice.warn(getTranslation("wizard.open." + what)).announced());
        }
    }

    /** Says which of role, meaning and industry is missing; nothing where the answer is complete. */
    void say(RoleAnswer role, boolean complete) {
        var what = role.code() == null ? "meaning" : "industry";
        say(complete ? "" : role.words().isBlank() ? "role" : what);
    }
}

package app.switchback.planning.ui;

import com.vaadin.flow.component.Component;

/** What a plan is called on a page while it has neither a name nor a target. */
final class PlanName {
    private PlanName() {}

    static String shown(String name, Component speaker) {
        return name.isBlank() ? speaker.getTranslation("plans.name.first") : name;
    }
}

package app.switchback.planning.ui;

import app.switchback.designsystem.Sign;
import app.switchback.designsystem.Tag;
import app.switchback.planning.trails.SwitchKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The two questions of a switch, each with its answer: does the role change, does the industry change (S2). */
final class SwitchAxes extends Composite<Div> {
    private final StepContext context;

    SwitchAxes(StepContext context, SwitchKind kind) {
        this.context = context;
        var newRole = kind == SwitchKind.ROLE || kind == SwitchKind.BOTH;
        var newIndustry = kind == SwitchKind.INDUSTRY || kind == SwitchKind.BOTH;
        var axes = new DescriptionList();
        axes.getElement()
                .appendChild(
                        axis("role", role(), newRole).getElement(),
                        axis("industry", industry(), newIndustry).getElement());
        getContent().addClassName("switch-axes");
        getContent().add(axes);
    }

    private Div axis(String name, String way, boolean changes) {
        var answer = changes ? Sign.INFO : Sign.QUIET;
        var term = new Term(context.words("wizard.switch.axis." + name));
        var description = new Description();
        description.add(new Span(way), tag(answer, changes));
        return new Div(term, description);
    }

    private Component tag(Sign sign, boolean changes) {
        return Tag.of(sign, context.words(changes ? "wizard.switch.axis.changes" : "wizard.switch.axis.stays"));
    }

    private String role() {
        var here = context.state().here().role();
        var there = context.state().there().first().role();
        return way(
                here.occupation().map(context.names()::of).orElse(context.words("compare.no-role")),
                there.occupation().map(context.names()::of).orElse(there.words()));
    }

    private String industry() {
        var here = context.names().of(context.state().here().industry());
        var there = context.names().of(context.state().there().first().industry());
        return way(here.isBlank() ? context.words("compare.no-industry") : here, there);
    }

    private static String way(String here, String there) {
        return here.equals(there) ? here : here + " → " + there;
    }
}

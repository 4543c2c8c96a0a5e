package app.switchback.planning.ui;

import app.switchback.designsystem.Sign;
import app.switchback.designsystem.Tag;
import app.switchback.planning.trails.Stop;
import app.switchback.planning.trails.SwitchKind;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/**
 * The two questions of a switch, each with its answer: does the role change, does the industry change (S2). The start is
 * the one that the trails begin at, which is how the rules read it: a soldier stands in government.
 */
final class SwitchAxes extends Composite<Div> {
    private final StepContext context;
    private final Speech speech;
    private final SwitchKind kind;

    SwitchAxes(StepContext context, Trails found) {
        this.context = context;
        this.speech = Speech.of(context);
        this.kind = found.classification().kind();
        getContent().addClassName("switch-axes");
        found.ranked().stream().findFirst().ifPresent(trail -> getContent().add(axes(trail)));
    }

    private DescriptionList axes(Trail trail) {
        var here = trail.stops().getFirst();
        var there = trail.stops().getLast();
        var axes = new DescriptionList();
        axes.getElement()
                .appendChild(
                        role(here, there).getElement(), industry(here, there).getElement());
        return axes;
    }

    private Div role(Stop here, Stop there) {
        return axis(
                "role",
                way(speech.role(here), speech.role(there)),
                answer(kind.changesRole(), here.role().equals(there.role())));
    }

    /** Where no industry is left behind, none stays either. */
    private Div industry(Stop here, Stop there) {
        return here.industry().isEmpty()
                ? axis("industry", speech.industry(there), "first")
                : axis(
                        "industry",
                        way(speech.industry(here), speech.industry(there)),
                        answer(kind.changesIndustry(), here.industry().equals(there.industry())));
    }

    /** Two that are named apart may count as one, and one as two where the person says so. */
    private static String answer(boolean changes, boolean alike) {
        return changes ? (alike ? "said" : "changes") : (alike ? "stays" : "counts");
    }

    private Div axis(String name, String way, String answer) {
        var term = new Term(context.words("wizard.switch.axis." + name));
        var sign = answer.equals("changes") || answer.equals("said") ? Sign.INFO : Sign.QUIET;
        var description = new Description();
        description.add(new Span(way), Tag.of(sign, context.words("wizard.switch.axis." + answer)));
        return new Div(term, description);
    }

    private static String way(String here, String there) {
        return here.equals(there) ? here : here + " → " + there;
    }
}

package app.switchback.planning.ui;

import app.switchback.atlas.Amount;
import app.switchback.atlas.Occupation;
import app.switchback.atlas.Outlook;
import app.switchback.atlas.Seats;
import app.switchback.designsystem.Facts;
import app.switchback.designsystem.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** An occupation at a glance: its name, what a week in it is where we describe it, and its national figures. */
final class OccupationFacts extends Composite<Div> {
    private final Formats formats = Formats.here();

    OccupationFacts(StepContext context, Occupation occupation) {
        getContent().addClassName("occupation-facts");
        var name = context.names().tagged(occupation);
        name.addClassName("choice-card-title");
        getContent().add(name);
        context.description(occupation.code()).ifPresent(text -> getContent().add(description(text)));
        var place = context.atlas().everywhere(occupation.code());
        getContent()
                .add(seats(Facts.inRow(), place.seats())
                        .fact(
                                getTranslation("wizard.facts.pay"),
                                dollars(place.pay().usdAYear()))
                        .fact(
                                getTranslation("wizard.facts.outlook"),
                                growth(context.atlas().outlook(occupation.code())))
                        .fact(getTranslation("wizard.facts.zone"), zone(occupation)));
    }

    private static Component description(String text) {
        var description = new Span(text);
        description.addClassName("choice-card-text");
        return description;
    }

    private Facts seats(Facts facts, Seats seats) {
        var label = getTranslation("wizard.facts.jobs");
        var figure = count(seats.people());
        if (seats.sharedWith() == 0 || seats.people() instanceof Amount.NotPublished) {
            return facts.fact(label, figure);
        }
        var shared = new Span(" " + getTranslation("wizard.facts.shared", seats.sharedWith()));
        shared.addClassName("small");
        return facts.fact(label, new Span(figure), shared);
    }

    private String count(Amount amount) {
        return switch (amount) {
            case Amount.Published published -> formats.number(published.value());
            case Amount.AtLeast least -> getTranslation("wizard.facts.least", formats.number(least.value()));
            case Amount.NotPublished _ -> getTranslation("wizard.facts.unpublished");
        };
    }

    private String dollars(Amount amount) {
        return switch (amount) {
            case Amount.Published published -> formats.dollars(published.value());
            case Amount.AtLeast least -> getTranslation("wizard.facts.least", formats.dollars(least.value()));
            case Amount.NotPublished _ -> getTranslation("wizard.facts.unpublished");
        };
    }

    private String growth(Outlook outlook) {
        return outlook.growthTenthsOfPercent() instanceof Amount.Published published
                ? formats.change(published.value() / 10.0, 1)
                : getTranslation("wizard.facts.unpublished");
    }

    private String zone(Occupation occupation) {
        var zone = occupation.jobZone();
        return zone.isEmpty()
                ? getTranslation("wizard.facts.unpublished")
                : getTranslation("wizard.facts.zone." + zone.getAsInt());
    }
}

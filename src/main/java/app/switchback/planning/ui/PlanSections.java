package app.switchback.planning.ui;

import app.switchback.atlas.Origin;
import app.switchback.designsystem.Blaze;
import app.switchback.designsystem.Foreign;
import app.switchback.designsystem.Formats;
import app.switchback.designsystem.Glyph;
import app.switchback.designsystem.PageHeader;
import app.switchback.designsystem.PageSection;
import app.switchback.designsystem.SourceLine;
import app.switchback.designsystem.TwoColumns;
import app.switchback.designsystem.trailmap.TrailMap;
import app.switchback.planning.StepKey;
import app.switchback.planning.application.PlanPage;
import app.switchback.planning.trails.Stop;
import app.switchback.planning.trails.Trail;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of a decided plan's page, out of the figures of the day it was decided. */
final class PlanSections {
    private final Speech speech;
    private final PlanPage page;
    private final Trail trail;
    private final Publications publications;

    PlanSections(Speech speech, PlanPage page) {
        this.speech = speech;
        this.page = page;
        this.trail = page.chosen();
        this.publications = Publications.of(speech, page.trails());
    }

    Component header() {
        var months = new FigureWords(speech).months(trail.months());
        var small = new Span(speech.words("plan.chosen", Formats.here().day(page.chosenAt())));
        return new PageHeader(page.name())
                .small(Glyph.PLAN.icon(), small)
                .sentence(
                        speech.words("plan.sentence", speech.trail(trail), new PathSentence(speech).of(trail), months))
                .actions(new Button(
                        speech.words("plan.again"), click -> PlanningNavigation.toStep(page.id(), StepKey.PATHS)));
    }

    Component map(Crossings crossings) {
        var sheet = new TrailMapAdapter(speech, crossings).sheet(page.trails().ranked(), trail.key());
        return new Div(
                TrailMap.following(sheet.model()),
                new SourceLine(speech.words("plan.map.source", publications.of(places()))));
    }

    private List<Origin> places() {
        return page.trails().ranked().stream()
                .flatMap(each -> each.stops().stream())
                .flatMap(PlanSections::origins)
                .toList();
    }

    private static Stream<Origin> origins(Stop stop) {
        return Stream.of(stop.seats().origin(), stop.pay().usdAYear().origin());
    }

    Component legs() {
        return new PageSection(speech.words("plan.legs"), new LegLine(speech, trail));
    }

    Component gapAndReason() {
        var gap = new PageSection(speech.words("plan.gap"), new LegGap(speech, publications, trail));
        var side = new Div(reason());
        side.addClassName("stack");
        kept().ifPresent(side::add);
        return new TwoColumns(gap, side);
    }

    private Component reason() {
        var given = !page.reason().isBlank();
        var words = new Paragraph(given ? page.reason() : speech.words("plan.reason.none"));
        words.addClassName(given ? "plan-reason" : "quiet");
        var which = new Div(new Blaze(trail.letter().charAt(0), true), new Span(speech.trail(trail)));
        which.addClassName("path-card-head");
        return new PageSection(speech.words("plan.reason"), which, words);
    }

    /** Knowledge that stays of use wherever the trail leads. */
    private Optional<Component> kept() {
        return Optional.of(trail.knowledgeKept())
                .filter(kept -> !kept.isEmpty())
                .map(kept -> {
                    var list = new UnorderedList();
                    list.addClassName("plan-kept");
                    kept.stream()
                            .limit(8)
                            .map(area -> new ListItem(Foreign.english(area)))
                            .forEach(list::add);
                    return new PageSection(speech.words("plan.kept"), list);
                });
    }

    Component sources() {
        return new PageSection(
                speech.words("plan.sources"),
                new SourceLine(speech.words("plan.sources.version") + " " + publications.all()),
                new SourceRows(speech, page::trails, all -> List.of(trail)));
    }
}

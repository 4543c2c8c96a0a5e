package app.switchback.planning.ui;

import static app.switchback.planning.ui.CompareCells.figure;
import static app.switchback.planning.ui.CompareCells.line;
import static app.switchback.planning.ui.CompareCells.lines;
import static app.switchback.planning.ui.CompareCells.unit;

import app.switchback.designsystem.QuantityBar;
import app.switchback.designsystem.Sign;
import app.switchback.designsystem.Tag;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.PayFigure;
import app.switchback.planning.trails.Stop;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;

/** What is known of the places that a trail leads to: seats, pay and outlook, and what own conversations found. */
final class PlaceCells {
    private final Speech speech;
    private final FigureWords words;
    private final double most;

    PlaceCells(Speech speech, Trails trails) {
        this.speech = speech;
        this.words = new FigureWords(speech);
        this.most = trails.ranked().stream()
                .flatMap(trail -> trail.legs().stream())
                .mapToLong(leg -> leg.to().seats().value())
                .max()
                .orElse(0);
    }

    Component seats(Trail trail) {
        var narrowest = narrowest(trail);
        var seats = narrowest.to().seats();
        var where = speech.words(trail.legs().size() == 1 ? "leg.only" : "leg", narrowest.number());
        if (!seats.given()) {
            return lines(Tag.of(Sign.QUIET, words.unpublished()), line(unit(where)));
        }
        var cell = lines(figure(words.number(seats), where));
        if (narrowest.to().sharedWith() > 0) {
            cell.add(line(unit(speech.words("shared", narrowest.to().sharedWith()))));
        }
        cell.add(QuantityBar.of(seats.value() / Math.max(1, most)));
        return cell;
    }

    /** The leg whose place has the fewest seats; one without a figure before all others. */
    private static Leg narrowest(Trail trail) {
        return trail.legs().stream()
                .min(Comparator.comparingLong(
                        leg -> leg.to().seats().given() ? leg.to().seats().value() : -1))
                .orElseThrow();
    }

    Component pay(Trail trail) {
        var cell = lines();
        cell.addClassName("compare-pay");
        cell.add(pay(speech.words("now"), trail.legs().getFirst().pay().now(), ""));
        trail.legs()
                .forEach(leg -> cell.add(
                        pay(speech.words("leg", leg.number()), leg.pay().there(), words.difference(leg.pay()))));
        return cell;
    }

    private Component pay(String when, PayFigure pay, String difference) {
        var strong = new Span(words.dollars(pay.usdAYear()));
        strong.addClassName(pay.usdAYear().given() ? "compare-figure" : "compare-unit");
        var parts = new ArrayList<Component>(List.of(unit(when), strong));
        if (pay.usdAYear().given()) {
            parts.add(unit(words.measure(pay)));
        }
        if (!difference.isBlank()) {
            parts.add(unit(difference));
        }
        return line(parts.toArray(Component[]::new));
    }

    Component growth(Trail trail) {
        var seen = new HashSet<>();
        var parts = new ArrayList<Component>();
        trail.legs().stream()
                .map(Leg::to)
                .filter(stop -> seen.add(stop.role()))
                .forEach(stop -> parts.add(growth(stop)));
        return lines(parts.toArray(Component[]::new));
    }

    private Component growth(Stop stop) {
        var strong = new Span(words.growth(stop.growth()));
        strong.addClassName(stop.growth().given() ? "compare-figure" : "compare-unit");
        var role = speech.named(stop.roleName());
        role.addClassName("compare-unit");
        return line(strong, role);
    }

    Component evidence(Trail trail) {
        var agree =
                trail.legs().stream().mapToInt(leg -> leg.evidence().agree()).sum();
        var disagree =
                trail.legs().stream().mapToInt(leg -> leg.evidence().disagree()).sum();
        var sign = agree == disagree ? Sign.QUIET : agree > disagree ? Sign.OK : Sign.BAD;
        return Tag.of(sign, speech.evidence(agree, disagree));
    }
}

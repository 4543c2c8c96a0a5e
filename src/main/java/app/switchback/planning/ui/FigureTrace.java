package app.switchback.planning.ui;

import app.switchback.atlas.Origin;
import app.switchback.designsystem.Formats;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.PayFigure;
import app.switchback.planning.trails.Preparation;
import app.switchback.planning.trails.SkillGap;
import app.switchback.planning.trails.Stop;
import app.switchback.planning.trails.Trail;
import java.util.ArrayList;
import java.util.List;

/** Every figure of a trail with the row of the publication that it stands in. */
final class FigureTrace {
    private final Speech speech;
    private final FigureWords words;
    private final Formats formats = Formats.here();

    FigureTrace(Speech speech) {
        this.speech = speech;
        this.words = new FigureWords(speech);
    }

    /**
     * One figure.
     *
     * @param leg 0 for where the trail begins
     * @param what the component, or the skill, that the figure is of
     */
    record Line(String letter, int leg, String what, String figure, Origin origin) {}

    List<Line> of(Trail trail) {
        var start = trail.legs().getFirst().from();
        var lines = new Lines(trail.letter(), 0, new ArrayList<>());
        seats(lines, start);
        pay(lines, start.pay());
        trail.legs().forEach(leg -> leg(lines.ofLeg(leg), leg));
        return lines.all();
    }

    private void leg(Lines lines, Leg leg) {
        seats(lines, leg.to());
        pay(lines, leg.pay().there());
        var growth = leg.to().growth();
        lines.add(speech.words("row.growth"), words.growth(growth), growth.origin());
        preparation(lines, leg.preparation());
        var rule = new Origin(speech.words("trace.time.source"), words.timeRule(leg));
        lines.add(speech.words("trace.time"), words.monthsInParts(leg.months()), rule);
        var technologies = leg.technologies();
        if (technologies.known()) {
            var lacks = formats.number(technologies.lacks().size());
            lines.add(speech.words("row.technologies"), lacks, technologies.origin());
        }
        leg.skills().largest().forEach(gap -> lines.add(gap.element().name(), gap(gap), gap.origin()));
    }

    private void seats(Lines lines, Stop stop) {
        lines.add(
                speech.words("row.seats.there"),
                words.number(stop.seats()),
                stop.seats().origin());
    }

    private void pay(Lines lines, PayFigure pay) {
        lines.add(speech.words("row.pay"), words.pay(pay), pay.usdAYear().origin());
    }

    private void preparation(Lines lines, Preparation preparation) {
        lines.add(speech.words("row.preparation"), zones(preparation), preparation.zones());
        var schooling = speech.words("trace.education." + preparation.schooling());
        lines.add(speech.words("trace.education"), schooling, preparation.education());
    }

    private String zones(Preparation zones) {
        return number(zones.fromZone().orElse(0)) + " → "
                + number(zones.toZone().orElse(0));
    }

    private String number(int zone) {
        return zone == 0 ? "?" : formats.number(zone);
    }

    private String gap(SkillGap.Gap gap) {
        var had = formats.number(gap.had(), 1);
        var needed = formats.number(gap.needed(), 1);
        return had + " → " + needed + (gap.estimated() ? " " + speech.words("trace.estimated") : "");
    }

    /** What is written of one trail; a figure without a source stands in no row. */
    private record Lines(String letter, int leg, List<Line> all) {
        Lines ofLeg(Leg next) {
            return new Lines(letter, next.number(), all);
        }

        void add(String what, String figure, Origin origin) {
            if (!origin.source().isBlank()) {
                all.add(new Line(letter, leg, what, figure, origin));
            }
        }
    }
}

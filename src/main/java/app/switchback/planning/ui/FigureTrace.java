package app.switchback.planning.ui;

import app.switchback.atlas.Origin;
import app.switchback.designsystem.Formats;
import app.switchback.planning.trails.Leg;
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
        var lines = new ArrayList<Line>();
        var start = trail.legs().getFirst().from();
        add(
                lines,
                trail,
                0,
                speech.words("row.seats.there"),
                words.number(start.seats()),
                start.seats().origin());
        add(
                lines,
                trail,
                0,
                speech.words("row.pay"),
                words.pay(start.pay()),
                start.pay().usdAYear().origin());
        trail.legs().forEach(leg -> leg(lines, trail, leg));
        return lines;
    }

    private void leg(List<Line> lines, Trail trail, Leg leg) {
        place(lines, trail, leg);
        var preparation = leg.preparation();
        add(lines, trail, leg.number(), speech.words("row.preparation"), zones(leg), preparation.zones());
        add(
                lines,
                trail,
                leg.number(),
                speech.words("trace.education"),
                speech.words("trace.education." + preparation.schooling()),
                preparation.education());
        var technologies = leg.technologies();
        if (technologies.known()) {
            var lacks = formats.number(technologies.lacks().size());
            add(lines, trail, leg.number(), speech.words("row.technologies"), lacks, technologies.origin());
        }
        leg.skills()
                .largest()
                .forEach(gap -> add(lines, trail, leg.number(), gap.element().name(), gap(gap), gap.origin()));
    }

    private void place(List<Line> lines, Trail trail, Leg leg) {
        Stop to = leg.to();
        add(
                lines,
                trail,
                leg.number(),
                speech.words("row.seats.there"),
                words.number(to.seats()),
                to.seats().origin());
        var pay = leg.pay().there();
        add(
                lines,
                trail,
                leg.number(),
                speech.words("row.pay"),
                words.pay(pay),
                pay.usdAYear().origin());
        add(
                lines,
                trail,
                leg.number(),
                speech.words("row.growth"),
                words.growth(to.growth()),
                to.growth().origin());
    }

    private String zones(Leg leg) {
        var zones = leg.preparation();
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

    private static void add(List<Line> lines, Trail trail, int leg, String what, String figure, Origin origin) {
        if (!origin.source().isBlank()) {
            lines.add(new Line(trail.letter(), leg, what, figure, origin));
        }
    }
}

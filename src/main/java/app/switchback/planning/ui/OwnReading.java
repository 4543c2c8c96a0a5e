package app.switchback.planning.ui;

import app.switchback.planning.trails.Stop;
import app.switchback.planning.trails.SwitchKind;
import app.switchback.planning.trails.Trails;
import java.util.ArrayList;
import java.util.List;

/**
 * What a person's own reading of their switch says beside the computed one, and which trails it adds or leaves out: else
 * two readings on one page look like a contradiction, and trails that go missing like a fault.
 */
record OwnReading(Speech speech, Trails trails) {

    /** The computed reading, told as such, with the person's own after it where there is one. */
    String line() {
        var kind = trails.classification();
        var why = speech.say(kind.why());
        return kind.overruled()
                .map(own -> own == kind.computed()
                        ? speech.words("switch.own.same", why)
                        : speech.words("switch.own", why, speech.words("switch.said." + own)))
                .orElse(why);
    }

    /** One sentence for each of the two questions that the person answers otherwise. */
    List<String> changes() {
        var lines = new ArrayList<String>();
        var kind = trails.classification();
        kind.overruled()
                .ifPresent(own -> trails.ranked().stream().findFirst().ifPresent(trail -> {
                    var here = trail.stops().getFirst();
                    var there = trail.stops().getLast();
                    role(kind.computed(), own, here, there, lines);
                    industry(kind.computed(), own, here, there, lines);
                }));
        return lines;
    }

    private void role(SwitchKind computed, SwitchKind own, Stop here, Stop there, List<String> lines) {
        if (computed.changesRole() && !own.changesRole()) {
            lines.add(speech.words("switch.left-out.role", speech.role(there)));
        } else if (own.changesRole() && !computed.changesRole()) {
            lines.add(speech.words(here.role().equals(there.role()) ? "switch.alike.role" : "switch.added.role"));
        }
    }

    private void industry(SwitchKind computed, SwitchKind own, Stop here, Stop there, List<String> lines) {
        if (computed.changesIndustry() && !own.changesIndustry()) {
            lines.add(speech.words("switch.left-out.industry", speech.industry(there)));
        } else if (own.changesIndustry() && !computed.changesIndustry()) {
            lines.add(speech.words(here.industry().isEmpty() ? "switch.none.industry" : "switch.alike.industry"));
        }
    }
}

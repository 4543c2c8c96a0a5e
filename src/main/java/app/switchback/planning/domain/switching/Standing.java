package app.switchback.planning.domain.switching;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.Industry;
import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Sentence.Fact;
import app.switchback.planning.trails.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A start as the rules read it: the civilian role and the industry that the person stands in, whatever kind of start it
 * is.
 *
 * @param role the role that the person has worked in; empty when there was none or it is not known, so that any target
 *     is a new role
 * @param industry the industry that is left; empty when there is none to leave
 * @param notes what was read into the start
 */
public record Standing(Optional<OccupationCode> role, Optional<IndustryId> industry, List<Sentence> notes) {
    public Standing {
        notes = List.copyOf(notes);
    }

    public static Standing of(Atlas atlas, Start start) {
        return switch (start.kind()) {
            case EMPLOYED, SELF_EMPLOYED -> worker(atlas, start);
            case CAREER_BREAK -> onBreak(atlas, start);
            case STUDENT -> withoutJob("planning.switch.note.student");
            case RESEARCHER -> researcher(atlas, start);
            case MILITARY -> soldier(atlas, start);
        };
    }

    private static Standing worker(Atlas atlas, Start start) {
        if (servedInTheMilitary(start)) {
            return soldier(atlas, start);
        }
        var notes = new ArrayList<Sentence>();
        if (start.role().isEmpty()) {
            notes.add(Sentence.of("planning.switch.note.roleUnsaid"));
        }
        if (start.industry().isEmpty()) {
            notes.add(Sentence.of("planning.switch.note.industryUnsaid"));
        }
        if (start.kind() == Start.Kind.SELF_EMPLOYED) {
            notes.add(Sentence.of("planning.switch.note.selfEmployed"));
        }
        return new Standing(start.role(), start.industry(), notes);
    }

    private static boolean servedInTheMilitary(Start start) {
        return start.role().flatMap(MilitaryRoles::nearestCivilian).isPresent();
    }

    private static Standing onBreak(Atlas atlas, Start start) {
        if (start.role().isEmpty()) {
            return withoutJob("planning.switch.note.neverWorked");
        }
        var note = Sentence.of("planning.switch.note.lastJob");
        if (servedInTheMilitary(start)) {
            var served = soldier(atlas, start);
            var notes = Stream.concat(Stream.of(note), served.notes().stream()).toList();
            return new Standing(served.role(), served.industry(), notes);
        }
        return new Standing(start.role(), start.industry(), List.of(note));
    }

    private static Standing withoutJob(String note) {
        return new Standing(Optional.empty(), Optional.empty(), List.of(Sentence.of(note)));
    }

    private static Standing researcher(Atlas atlas, Start start) {
        var lab = start.industry().or(() -> group(atlas, Standing::isResearch));
        var industry = start.labCounts().orElse(true) ? lab : Optional.<IndustryId>empty();
        return new Standing(start.role(), industry, List.of());
    }

    private static Standing soldier(Atlas atlas, Start start) {
        var government = group(atlas, Standing::isGovernment).or(start::industry);
        var civilian = start.role().flatMap(MilitaryRoles::nearestCivilian);
        var notes = civilian.map(role -> List.of(Sentence.of(
                        "planning.switch.note.military",
                        Fact.name(Names.role(atlas, start.role().orElseThrow())),
                        Fact.name(Names.role(atlas, role)))))
                .orElse(List.of());
        return new Standing(civilian.or(start::role), government, notes);
    }

    private static Optional<IndustryId> group(Atlas atlas, Predicate<String> naics) {
        return atlas.industries().stream()
                .filter(industry -> industry.naics().stream().anyMatch(naics))
                .map(Industry::id)
                .findFirst();
    }

    /** OEWS writes all of government as 99. */
    private static boolean isGovernment(String naics) {
        return naics.startsWith("99");
    }

    /** NAICS 5417, scientific research and development, or 6113, colleges and universities. */
    private static boolean isResearch(String naics) {
        return naics.startsWith("6113") || naics.startsWith("5417");
    }
}

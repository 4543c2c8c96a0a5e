package app.switchback.planning.domain.trail;

import app.switchback.atlas.OccupationCode;
import app.switchback.planning.trails.Grade;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Leg.Component;
import java.util.List;
import java.util.Set;

/** Whether a leg is so much smaller than the whole role step that a detour is worth a job of its own. */
final class Relief {
    /** A detour has to take at least a quarter off the whole step, or there is no point in halting. */
    private static final double SMALLER = 0.75;

    /**
     * So much more may be learnt in all than in one go. Of what a stepping stone teaches beyond that, the target asks for
     * nothing; nine in ten detours over related occupations that take a quarter off keep within it.
     */
    private static final double DETOUR = 1.2;

    /** What makes a role step hard, wherever it is taken. */
    private static final Set<Component> OF_THE_ROLE =
            Set.of(Component.SKILLS, Component.TECHNOLOGIES, Component.PREPARATION);

    private final Question question;
    private final Surveyor surveyor;
    private final Leg whole;

    Relief(Question question, Surveyor surveyor) {
        this.question = question;
        this.surveyor = surveyor;
        this.whole = surveyor.leg(new Step(question.start(), question.target(), 1, true, false, surveyor.start()));
    }

    /** A role step that is gentle in one go needs no stepping stone: it would cost a year and spare nothing. */
    boolean isNeeded() {
        return whole.parts().stream()
                .anyMatch(part -> OF_THE_ROLE.contains(part.component()) && part.grade() != Grade.GENTLE);
    }

    /** Of the first leg from a start without a role nothing is known that could be taken off. */
    boolean eases(Leg leg) {
        if (question.startRole().isEmpty()) {
            return leg.number() == 1 || easesTools(leg);
        }
        return easesSkills(leg) && easesTools(leg);
    }

    /** Whether a role is so near to the start, and on the way to the target, that it may lie between. */
    boolean mayLieBetween(OccupationCode role) {
        var first = surveyor.gap(surveyor.start(), role).weight();
        var second = surveyor.gap(surveyor.after(surveyor.start(), role), question.targetRole())
                .weight();
        return question.startRole().isEmpty()
                || (first <= SMALLER * whole.skills().weight() && isNoDetour(first + second));
    }

    /** Whether what is learnt on the way is of use at its end. */
    boolean leadsThere(List<Leg> legs) {
        return question.startRole().isEmpty()
                || isNoDetour(
                        legs.stream().mapToDouble(leg -> leg.skills().weight()).sum());
    }

    private boolean isNoDetour(double learnt) {
        return learnt <= DETOUR * whole.skills().weight();
    }

    private boolean easesSkills(Leg leg) {
        return whole.skills().known()
                && leg.skills().weight() <= SMALLER * whole.skills().weight();
    }

    /** A few tools are learnt beside the work; many of them only count as smaller when a quarter is gone. */
    private boolean easesTools(Leg leg) {
        var most = Math.max(
                Grades.MANY_TECHNOLOGIES - 1,
                SMALLER * whole.technologies().inDemandLacks().size());
        return leg.technologies().inDemandLacks().size() <= most;
    }
}

package app.switchback.planning.application;

import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.Ends;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.SwitchAnswer;
import app.switchback.planning.answers.ThereAnswer;
import app.switchback.planning.domain.Overruling;
import app.switchback.planning.domain.Overrulings;
import app.switchback.planning.domain.PlanStep;
import app.switchback.planning.trails.SwitchKind;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What a person made of the computed kind of their switch, and what became of that (S2). An overruling lapses by itself when
 * an end of the plan becomes another, since it names the ends it is about; here only the history is written.
 */
@Component
class OverrulingHistory {
    private static final Set<StepKey> ENDS_AND_OVERRULING = EnumSet.of(StepKey.HERE, StepKey.THERE, StepKey.SWITCH);

    private final Overrulings overrulings;
    private final Journeys journeys;
    private final AnswerCodec codec;
    private final Clock clock;

    OverrulingHistory(Overrulings overrulings, Journeys journeys, AnswerCodec codec, Clock clock) {
        this.overrulings = overrulings;
        this.journeys = journeys;
        this.codec = codec;
        this.clock = clock;
    }

    /** Latest first. */
    List<OverrulingRow> of(PlanId plan) {
        return overrulings.ofPlan(plan.value()).stream()
                .map(row -> new OverrulingRow(row.at(), row.change(), row.overruledTo(), row.reason()))
                .toList();
    }

    /** The steps that a save of {@code step} has to read, so that it can be told what it does to an overruling. */
    static Set<StepKey> readWith(StepKey step) {
        return ENDS_AND_OVERRULING.contains(step) ? ENDS_AND_OVERRULING : EnumSet.of(step);
    }

    /** What these rows say of the kind of switch; empty where a save of theirs does not touch it. */
    Optional<Moment> moment(List<PlanStep> rows) {
        return rows.size() < ENDS_AND_OVERRULING.size()
                ? Optional.empty()
                : Optional.of(new Moment(
                        (HereAnswer) answer(rows, StepKey.HERE),
                        (ThereAnswer) answer(rows, StepKey.THERE),
                        (SwitchAnswer) answer(rows, StepKey.SWITCH)));
    }

    /** Notes what a save did to the person's own reading; nothing where it was refused or came too late. */
    void note(PlanId plan, Moment before, Moment after) {
        if (before.own().equals(after.own())) {
            ends(plan, before.holding(), after.holding());
        } else {
            var said = after.given();
            var computed = journeys.computed(after.here(), after.there(), said).orElse(null);
            overrulings.save(new Overruling(plan, computed, said.overruled(), said.reason(), clock.instant()));
        }
    }

    /** A reading held before a save and does not after it, or the other way round, since an end is another. */
    private void ends(PlanId plan, Optional<SwitchKind> before, Optional<SwitchKind> after) {
        if (before.isPresent() && after.isEmpty()) {
            overrulings.save(Overruling.lapsed(plan, before.get(), clock.instant()));
        }
        if (before.isEmpty() && after.isPresent()) {
            overrulings.save(Overruling.holdsAgain(plan, after.get(), clock.instant()));
        }
    }

    private Object answer(List<PlanStep> rows, StepKey step) {
        return codec.read(step, row(rows, step).flatMap(PlanStep::answer));
    }

    static Optional<PlanStep> row(List<PlanStep> rows, StepKey step) {
        return rows.stream().filter(row -> row.step() == step).findFirst();
    }

    /** Both ends of a plan, and what the person makes of the switch between them. */
    record Moment(HereAnswer here, ThereAnswer there, SwitchAnswer given) {
        private Optional<SwitchKind> holding() {
            return given.overruledFor(Ends.of(here, there));
        }

        /** The overruling alone: whether a lab counts as an industry is the person's word, but overrules nothing. */
        private SwitchAnswer own() {
            return given.withLab(null);
        }
    }
}

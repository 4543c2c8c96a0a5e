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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a person made of the computed kind of their switch, and what became of that (S2). An overruling lapses by itself when
 * an end of the plan becomes another, since it names the ends it is about; here only the history is written.
 */
@Component
class OverrulingHistory {
    private static final Set<StepKey> ENDS = EnumSet.of(StepKey.HERE, StepKey.THERE);
    private static final Set<StepKey> ENDS_AND_OVERRULING = EnumSet.of(StepKey.HERE, StepKey.THERE, StepKey.SWITCH);

    private final Overrulings overrulings;
    private final AnswerCodec codec;
    private final Clock clock;

    OverrulingHistory(Overrulings overrulings, AnswerCodec codec, Clock clock) {
        this.overrulings = overrulings;
        this.codec = codec;
        this.clock = clock;
    }

    /** Latest first. */
    List<OverrulingRow> of(PlanId plan) {
        return overrulings.ofPlan(plan.value()).stream()
                .map(row -> new OverrulingRow(row.at(), row.change(), row.overruledTo(), row.reason()))
                .toList();
    }

    /** @param to null takes an earlier overruling back */
    void note(PlanId plan, SwitchKind computed, @Nullable SwitchKind to, String reason) {
        overrulings.save(new Overruling(plan, computed, to, reason, clock.instant()));
    }

    /** The steps that a save of {@code step} has to read, so that it can be told what it does to an overruling. */
    static Set<StepKey> readWith(StepKey step) {
        return ENDS.contains(step) ? ENDS_AND_OVERRULING : EnumSet.of(step);
    }

    /** The person's own reading as far as it holds between the ends in these rows; empty where the rows are no ends. */
    Optional<SwitchKind> holding(List<PlanStep> rows) {
        if (rows.size() < ENDS_AND_OVERRULING.size()) {
            return Optional.empty();
        }
        var ends = Ends.of((HereAnswer) answer(rows, StepKey.HERE), (ThereAnswer) answer(rows, StepKey.THERE));
        return ((SwitchAnswer) answer(rows, StepKey.SWITCH)).overruledFor(ends);
    }

    /** Notes that a reading held before a save and does not after it, or the other way round. */
    void note(PlanId plan, Optional<SwitchKind> before, Optional<SwitchKind> after) {
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
}

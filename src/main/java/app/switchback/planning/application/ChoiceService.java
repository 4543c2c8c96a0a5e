package app.switchback.planning.application;

import app.switchback.planning.PlanId;
import app.switchback.planning.domain.ChosenTrail;
import app.switchback.planning.domain.ChosenTrails;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deciding for a trail, with why; each decision keeps what was known when it was made (S6). */
@Service
@PreAuthorize("hasRole('CLIENT')")
@Transactional
public class ChoiceService {
    private final ChosenTrails chosen;
    private final TrailQueries trails;
    private final TrailsCodec codec;
    private final Clock clock;

    ChoiceService(ChosenTrails chosen, TrailQueries trails, TrailsCodec codec, Clock clock) {
        this.chosen = chosen;
        this.trails = trails;
        this.codec = codec;
        this.clock = clock;
    }

    /** Takes the trail with this key, in sight of the trails as the answers give them now. */
    public ChoiceOutcome choose(PlanId plan, String trail, String reason) {
        if (AnswerLimits.refuse(reason).isPresent()) {
            return new ChoiceOutcome.Refused();
        }
        return trails.of(plan)
                .map(now -> now.trail(trail)
                        .map(found -> take(plan, now, found, reason))
                        .orElseGet(ChoiceOutcome.Gone::new))
                .orElseGet(ChoiceOutcome.NotFound::new);
    }

    /**
     * Keeps the choice and its reason but takes today's figures; gone when the trail cannot be built any more, or when a
     * trail of its name leads elsewhere, since the reason was given for the places of the day.
     */
    public ChoiceOutcome recalculate(PlanId plan) {
        return chosen.ofPlan(plan.value())
                .flatMap(former -> trails.of(plan).map(now -> takeAgain(plan, now, former)))
                .orElseGet(ChoiceOutcome.NotFound::new);
    }

    private ChoiceOutcome takeAgain(PlanId plan, Trails now, ChosenTrail former) {
        var then = codec.read(former.snapshot()).trail(former.trail());
        return now.trail(former.trail())
                .filter(trail -> then.filter(trail::leadsAs).isPresent())
                .map(trail -> take(plan, now, trail, former.reason()))
                .orElseGet(ChoiceOutcome.Gone::new);
    }

    private ChoiceOutcome take(PlanId plan, Trails now, Trail trail, String reason) {
        var decision = new ChosenTrail.Decision(
                trail.key(), reason.strip(), now.atlas(), TrailsCodec.shape(trail), codec.write(now));
        Optional<ChosenTrail> former = chosen.ofPlan(plan.value());
        former.ifPresentOrElse(
                row -> row.choose(decision, clock.instant()),
                () -> chosen.save(new ChosenTrail(plan, decision, clock.instant())));
        return new ChoiceOutcome.Chosen();
    }
}

package app.switchback.planning.application;

import app.switchback.planning.domain.CareerPlan;
import app.switchback.planning.domain.CareerPlans;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The current owner's bin. Nobody is signed in when it is emptied, so this stands outside the guarded services. */
@Component
class Bin {
    private final CareerPlans plans;
    private final Clock clock;

    Bin(CareerPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** Forgets what can no longer be put back, with everything that hangs on it. */
    @Transactional
    void empty() {
        plans.forgetDeletedBefore(clock.instant().minus(CareerPlan.KEPT_IN_BIN));
    }
}

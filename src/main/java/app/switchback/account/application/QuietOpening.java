package app.switchback.account.application;

import app.switchback.account.application.SignUpOutcome.AlreadyFounded;
import app.switchback.account.application.SignUpOutcome.Received;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Opens an account without saying, by words or by time, whether there was one (A54). */
@Component
class QuietOpening {
    private final Opening opening;
    private final EvenTime time;

    QuietOpening(Opening opening, EvenTime time) {
        this.opening = opening;
        this.time = time;
    }

    /** @param founding whether this is to be the instance's first account */
    SignUpOutcome open(Opening.Ask ask, boolean founding) {
        return time.at(() -> write(ask, founding));
    }

    private SignUpOutcome write(Opening.Ask ask, boolean founding) {
        try {
            if (founding) opening.found(ask);
            else opening.open(ask);
            return new Received(founding);
        } catch (DataIntegrityViolationException | ConcurrencyFailureException lostTheRace) {
            return founding ? new AlreadyFounded() : new Received(false);
        }
    }
}

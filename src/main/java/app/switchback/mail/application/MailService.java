package app.switchback.mail.application;

import app.switchback.mail.domain.Patience;
import app.switchback.mail.domain.StoredLetters;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the administrator does about a letter: hurry it on, or let it go. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional
public class MailService {
    private final StoredLetters letters;
    private final Doorbell doorbell;
    private final Clock clock;

    MailService(StoredLetters letters, Doorbell doorbell, Clock clock) {
        this.letters = letters;
        this.doorbell = doorbell;
        this.clock = clock;
    }

    /** Has a letter tried now, and for three more days if need be; false if it has left already. */
    public boolean retry(UUID letter) {
        var now = clock.instant();
        var found = letters.retry(letter, now, now.plus(Patience.LASTS)) == 1;
        if (found) doorbell.ring(letter);
        return found;
    }

    /** Lets a waiting letter go; false if it waits no more. */
    public boolean giveUp(UUID letter) {
        return letters.giveUp(letter, clock.instant()) == 1;
    }
}

package app.switchback.mail.application;

import app.switchback.mail.domain.StoredLetter;
import app.switchback.mail.post.Posted;
import app.switchback.mail.post.SmtpServer;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what is due. A letter is taken, handed over, noted: killed before the hand-over it is tried again, killed between
 * hand-over and note it is sent twice under one Message-ID, and lost it is never (A42).
 */
@Component
class Delivery {
    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    private final Ledger ledger;
    private final Desk desk;
    private final SmtpServer server;
    private final Lock one = new ReentrantLock(); // a server has one letter in its hands: a kill doubles no more
    private final AtomicBoolean wanted = new AtomicBoolean();

    Delivery(Ledger ledger, Desk desk, SmtpServer server) {
        this.ledger = ledger;
        this.desk = desk;
        this.server = server;
    }

    /** Tries everything that is due; whoever comes while somebody here is at it leaves word and does not wait. */
    void deliverDue() {
        if (!server.settings().areComplete()) return;
        wanted.set(true);
        while (wanted.get() && one.tryLock()) {
            try {
                wanted.set(false);
                deliverUntilNothingIsDue();
            } finally {
                one.unlock();
            }
        }
    }

    private void deliverUntilNothingIsDue() {
        var found = true;
        while (found && !Thread.currentThread().isInterrupted()) {
            found = false;
            for (var id : ledger.due()) found |= deliver(id);
        }
    }

    private boolean deliver(UUID id) {
        var taken = ledger.claim(id);
        taken.ifPresent(letter -> ledger.note(letter, attempt(letter)));
        return taken.isPresent();
    }

    /** One attempt at a letter that was taken for it. */
    Posted attempt(StoredLetter letter) {
        var posted = switch (desk.write(letter)) {
            case Desk.Written written -> server.send(written.envelope());
            case Desk.Unwritten unwritten -> Posted.refused(unwritten.why());
        };
        if (posted instanceof Posted.Refused refused) tell(letter, refused);
        return posted;
    }

    private static void tell(StoredLetter letter, Posted.Refused refused) {
        LOG.warn(
                "Letter {} has not left at attempt {}: {} {}",
                letter.id(),
                letter.attempts(),
                refused.trouble(),
                refused.said());
    }
}

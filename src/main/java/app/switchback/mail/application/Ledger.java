package app.switchback.mail.application;

import app.switchback.mail.domain.Patience;
import app.switchback.mail.domain.StoredLetter;
import app.switchback.mail.domain.StoredLetters;
import app.switchback.mail.post.Posted;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the sender writes down, each in a short transaction of its own: none is open while a mail server is spoken to. */
@Component
class Ledger {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 50;

    private final StoredLetters letters;
    private final Clock clock;
    private final Duration lease;

    /** @param lease how long one attempt may take; after it, whoever made it is taken for dead */
    Ledger(StoredLetters letters, Clock clock, @Value("${switchback.mail.lease:5m}") Duration lease) {
        this.letters = letters;
        this.clock = clock;
        this.lease = lease;
    }

    /** Some letters that should be tried now, the longest due first. */
    @Transactional(readOnly = true)
    List<UUID> due() {
        return letters.due(clock.instant(), Limit.of(AT_ONCE));
    }

    /** Takes a letter for one attempt; empty if somebody else has it or it is not due any more. */
    @Transactional
    Optional<StoredLetter> claim(UUID id) {
        var now = clock.instant();
        return letters.claim(id, now, now.plus(lease)) == 1 ? letters.findById(id) : Optional.empty();
    }

    /** Keeps a letter that is being sent this moment by whoever puts it. */
    @Transactional
    StoredLetter keepTaken(StoredLetter letter) {
        return letters.save(letter.takenUntil(clock.instant().plus(lease)));
    }

    /** Writes down what came of the attempt that {@code letter} was taken for. */
    @Transactional
    void note(StoredLetter letter, Posted posted) {
        switch (posted) {
            case Posted.Accepted accepted -> letters.sent(letter.id(), clock.instant());
            case Posted.Refused refused -> noteRefused(letter, refused);
        }
    }

    private void noteRefused(StoredLetter letter, Posted.Refused refused) {
        var now = clock.instant();
        var next = Patience.next(letter.attempts(), now);
        if (refused.trouble().isFinal() || next.isAfter(letter.giveUpAt())) {
            noteLost(letter, refused);
        } else {
            letters.failed(letter.id(), letter.attempts(), next, refused.trouble(), refused.said());
        }
    }

    /** Writes down that the attempt failed and that there will be no other. */
    @Transactional
    void noteLost(StoredLetter letter, Posted.Refused refused) {
        letters.failedForGood(letter.id(), letter.attempts(), clock.instant(), refused.trouble(), refused.said());
    }

    /** Sent letters and those given up are forgotten after 30 days: an address is not kept for nothing. */
    @Transactional
    void forgetOld() {
        letters.forgetEndedBefore(clock.instant().minus(KEPT));
    }
}

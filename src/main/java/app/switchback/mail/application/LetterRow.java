package app.switchback.mail.application;

import app.switchback.mail.domain.LetterState;
import app.switchback.mail.domain.StoredLetter;
import app.switchback.mail.domain.Trouble;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter as the administrator sees it: neither whose address it is nor what it says.
 *
 * @param kind the key of the word that names it
 * @param to the address, masked
 * @param beingSent whether somebody is at it this moment
 * @param ended when it was sent or given up
 * @param serverSaid what the mail server answered last, masked; may be empty
 */
public record LetterRow(
        UUID id,
        String kind,
        String to,
        LetterState state,
        boolean beingSent,
        int attempts,
        Instant put,
        Instant next,
        Optional<Instant> ended,
        Optional<Trouble> trouble,
        String serverSaid) {

    static LetterRow of(StoredLetter stored, Instant now) {
        var letter = stored.letter();
        return new LetterRow(
                stored.id(),
                letter.kind(),
                letter.to().masked(),
                stored.state(),
                stored.isTakenAt(now),
                stored.attempts(),
                stored.putAt(),
                stored.nextAttemptAt(),
                stored.endedAt(),
                stored.trouble(),
                stored.serverSaid());
    }
}

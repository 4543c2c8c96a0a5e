package app.switchback.mail.application;

import app.switchback.mail.HomeAddress;
import app.switchback.mail.Letter;
import app.switchback.mail.LetterWriter;
import app.switchback.mail.Writing;
import app.switchback.mail.domain.StoredLetter;
import app.switchback.mail.domain.Trouble;
import app.switchback.mail.post.Envelope;
import app.switchback.mail.post.Paper;
import app.switchback.mail.post.Tongues;
import app.switchback.ownership.OwnerScope;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where a letter gets its words, at every attempt anew. */
@Component
class Desk {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final ObjectProvider<LetterWriter> writers; // asked late: they may know the outbox
    private final Tongues tongues;
    private final HomeAddress home;

    Desk(ObjectProvider<LetterWriter> writers, Tongues tongues, HomeAddress home) {
        this.writers = writers;
        this.tongues = tongues;
        this.home = home;
    }

    /** What came of writing. */
    sealed interface Outcome {}

    record Written(Envelope envelope) implements Outcome {}

    record Unwritten(Trouble why) implements Outcome {}

    Outcome write(StoredLetter stored) {
        var letter = stored.letter();
        var writer = writers.stream()
                .filter(candidate -> candidate.kind().equals(letter.kind()))
                .findFirst();
        if (writer.isEmpty()) return new Unwritten(Trouble.NO_WRITER);
        try {
            return write(writer.get(), letter)
                    .map(writing -> onPaper(stored, letter, writing))
                    .orElse(new Unwritten(Trouble.NOT_NEEDED));
        } catch (RuntimeException failed) { // a writer of another module must not stop the others' letters
            LOG.warn(
                    "The writer of letter {} failed: {}",
                    stored.id(),
                    failed.getClass().getName()); // its words may tell a token
            return new Unwritten(Trouble.WRITER_FAILED);
        }
    }

    private Optional<Writing> write(LetterWriter writer, Letter letter) {
        var words = tongues.in(letter.language());
        if (letter.about() == null) return writer.write(letter, words);
        return OwnerScope.call(letter.about(), () -> writer.write(letter, words));
    }

    private Outcome onPaper(StoredLetter stored, Letter letter, Writing writing) {
        if (writing.hasWays() && home.base().isEmpty()) return new Unwritten(Trouble.NO_BASE_URL);
        var paper = Paper.of(writing, letter.language(), home);
        return new Written(new Envelope(stored.messageId(), letter.to(), paper));
    }
}

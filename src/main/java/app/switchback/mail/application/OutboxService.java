package app.switchback.mail.application;

import app.switchback.mail.HomeAddress;
import app.switchback.mail.Letter;
import app.switchback.mail.Outbox;
import app.switchback.mail.domain.StoredLetter;
import app.switchback.mail.domain.StoredLetters;
import app.switchback.mail.post.SmtpServer;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes letters in. Other modules reach it as {@link Outbox}; no screen does. */
@Component
class OutboxService implements Outbox {
    private final StoredLetters letters;
    private final SmtpServer server;
    private final HomeAddress home;
    private final Doorbell doorbell;
    private final Clock clock;

    OutboxService(StoredLetters letters, SmtpServer server, HomeAddress home, Doorbell doorbell, Clock clock) {
        this.letters = letters;
        this.server = server;
        this.home = home;
        this.doorbell = doorbell;
        this.clock = clock;
    }

    @Override
    public boolean isOpen() {
        return server.settings().areComplete();
    }

    @Override
    public boolean carriesLinks() {
        return isOpen() && home.base().isPresent();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean put(Letter letter) {
        if (!isOpen()) return false;
        var stored = letters.save(stored(letter));
        doorbell.ring(stored.id());
        return true;
    }

    StoredLetter stored(Letter letter) {
        var host = home.host().or(server.settings()::domain).orElse("localhost");
        return new StoredLetter(letter, host, clock.instant());
    }
}

package app.switchback.mail.application;

import app.switchback.mail.HomeAddress;
import app.switchback.mail.domain.LetterState;
import app.switchback.mail.domain.StoredLetters;
import app.switchback.mail.post.SmtpServer;
import java.time.Clock;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the administrator sees of mail: how it is configured and what lies in the outbox, without secrets. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class MailRoom {
    private final StoredLetters letters;
    private final SmtpServer server;
    private final HomeAddress home;
    private final Clock clock;

    MailRoom(StoredLetters letters, SmtpServer server, HomeAddress home, Clock clock) {
        this.letters = letters;
        this.server = server;
        this.home = home;
        this.clock = clock;
    }

    public MailState state() {
        var smtp = server.settings();
        return new MailState(
                smtp.areBegun(),
                smtp.areComplete(),
                smtp.host() + ":" + smtp.usedPort(),
                smtp.from(),
                smtp.tls(),
                smtp.signsIn(),
                home.base().orElse(""),
                home.isWrong());
    }

    /** The newest letters, at most so many. */
    public OutboxPage newest(int most) {
        var now = clock.instant();
        var found = letters.findByOrderByPutAtDescIdDesc(Limit.of(most + 1));
        var rows = found.stream()
                .limit(most)
                .map(letter -> LetterRow.of(letter, now))
                .toList();
        return new OutboxPage(
                rows,
                found.size() > most,
                letters.countByState(LetterState.WAITING),
                letters.countByState(LetterState.GIVEN_UP));
    }
}

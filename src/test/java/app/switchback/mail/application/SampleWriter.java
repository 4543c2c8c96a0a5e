package app.switchback.mail.application;

import app.switchback.mail.Letter;
import app.switchback.mail.LetterWords;
import app.switchback.mail.LetterWriter;
import app.switchback.mail.Writing;
import app.switchback.ownership.CurrentOwner;
import app.switchback.ownership.OwnerId;
import app.switchback.secrets.ServerKey;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes letters as another module would: with a link that carries a secret, computed when it is written. */
final class SampleWriter implements LetterWriter {
    static final String KIND = "planning.sample";
    static final UUID THING = new UUID(7, 7);

    private final ServerKey key;
    private final CurrentOwner current;
    private final AtomicReference<OwnerId> actedFor = new AtomicReference<>();
    private final AtomicReference<Boolean> inTransaction = new AtomicReference<>();

    SampleWriter(ServerKey key, CurrentOwner current) {
        this.key = key;
        this.current = current;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Writing> write(Letter letter, LetterWords words) {
        actedFor.set(current.get());
        inTransaction.set(TransactionSynchronizationManager.isActualTransactionActive());
        var name = letter.details().getOrDefault("name", "");
        return switch (name) {
            case "revoked" -> Optional.empty();
            case "broken" -> throw new IllegalStateException("what is secret: " + token());
            default ->
                Optional.of(new Writing(
                        "Grüße an " + name,
                        new Writing.Text("Schön, dass du da bist, " + name + " & <b>alle</b>"),
                        new Writing.Way("Öffnen", "reset/" + token())));
        };
    }

    String token() {
        return key.token("test.reset", THING);
    }

    OwnerId actedFor() {
        return actedFor.get();
    }

    boolean wasInTransaction() {
        return inTransaction.get();
    }
}

package app.switchback.mail.application;

import app.switchback.mail.Letter;
import app.switchback.mail.Recipient;
import app.switchback.mail.post.Posted;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Shows the administrator whether mail works: one letter, one attempt, to nobody but whoever asks. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class TestSending {
    private final OutboxService outbox;
    private final Ledger ledger;
    private final Delivery delivery;

    TestSending(OutboxService outbox, Ledger ledger, Delivery delivery) {
        this.outbox = outbox;
        this.ledger = ledger;
        this.delivery = delivery;
    }

    /** Sends it now and says what came of it; it takes as long as the mail server does. */
    public TestOutcome sendTest(Locale language) {
        if (!outbox.isOpen()) return new TestOutcome.NoMail();
        var to = new Recipient(myAddress());
        var letter = ledger.keepTaken(outbox.stored(new Letter(TestLetter.KIND, to, language, Map.of())));
        return switch (delivery.attempt(letter)) {
            case Posted.Accepted accepted -> {
                ledger.note(letter, accepted);
                yield new TestOutcome.Accepted(to.masked());
            }
            case Posted.Refused refused -> {
                ledger.noteLost(letter, refused); // who tests looks now; nobody wants the answer in three days
                yield new TestOutcome.Failed(refused.trouble(), refused.said());
            }
        };
    }

    private static String myAddress() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null) throw new IllegalStateException("nobody is signed in");
        return signedIn.getName();
    }
}

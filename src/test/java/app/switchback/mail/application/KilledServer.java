package app.switchback.mail.application;

import app.switchback.Application;
import app.switchback.mail.Letter;
import app.switchback.mail.LetterWords;
import app.switchback.mail.LetterWriter;
import app.switchback.mail.Outbox;
import app.switchback.mail.Recipient;
import app.switchback.mail.Writing;
import app.switchback.mail.domain.LetterState;
import app.switchback.mail.domain.StoredLetters;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** The server that {@link MailKills} kills: it puts letters one after the other and says when each has committed. */
final class KilledServer {
    static final String PUT = "PUT ";
    static final String DONE = " done";
    static final String EMPTY = "EMPTY";
    static final String KIND = "planning.kill";
    private static final long BETWEEN_LETTERS = 15; // ms

    private KilledServer() {}

    /** The first argument is the number of the first letter, or {@code drain}: then it only sends what is left. */
    public static void main(String[] args) throws InterruptedException {
        var application = new SpringApplication(Application.class);
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("noTests", new NoTests());
            context.getBeanFactory().registerSingleton("writer", new Writer());
        });
        var context = application.run(args);
        var letters = context.getBean(StoredLetters.class);
        if (args[0].equals("drain")) {
            while (letters.countByState(LetterState.WAITING) > 0) Thread.sleep(100);
            System.out.println(EMPTY + " " + letters.countByState(LetterState.GIVEN_UP));
            System.exit(0);
        }
        put(context.getBean(Outbox.class), context.getBean(TransactionTemplate.class), Integer.parseInt(args[0]));
    }

    private static void put(Outbox outbox, TransactionTemplate transaction, int first) throws InterruptedException {
        for (var number = first; true; number++) {
            var details = Map.of("number", String.valueOf(number));
            var letter = new Letter(KIND, new Recipient("ada@example.org"), Locale.ENGLISH, details);
            transaction.executeWithoutResult(status -> outbox.put(letter));
            System.out.println(PUT + number + DONE);
            Thread.sleep(BETWEEN_LETTERS);
        }
    }

    private static final class Writer implements LetterWriter {
        @Override
        public String kind() {
            return KIND;
        }

        @Override
        public Optional<Writing> write(Letter letter, LetterWords words) {
            return Optional.of(new Writing(letter.details().getOrDefault("number", ""), new Writing.Text("Hello")));
        }
    }

    /** Keeps the tests' own configurations out of the server. */
    private static final class NoTests extends TypeExcludeFilter {
        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) {
            return type.getAnnotationMetadata().hasAnnotation(TestConfiguration.class.getName());
        }
    }
}

package app.switchback.mail.application;

import app.switchback.mail.HomeAddress;
import app.switchback.mail.Letter;
import app.switchback.mail.LetterWords;
import app.switchback.mail.LetterWriter;
import app.switchback.mail.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The letter by which an administrator sees whether mail works, and whether links lead here. */
@Component
class TestLetter implements LetterWriter {
    static final String KIND = "mail.test";

    private final HomeAddress home;

    TestLetter(HomeAddress home) {
        this.home = home;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Writing> write(Letter letter, LetterWords words) {
        var parts = new ArrayList<Writing.Part>(List.of(new Writing.Text(words.say("mail.test.works"))));
        if (home.base().isPresent()) {
            parts.add(new Writing.Text(words.say("mail.test.link")));
            parts.add(new Writing.Way(words.say("mail.test.open"), ""));
        } else {
            parts.add(new Writing.Text(words.say("mail.test.no-link")));
        }
        return Optional.of(new Writing(words.say("mail.test.subject"), parts));
    }
}

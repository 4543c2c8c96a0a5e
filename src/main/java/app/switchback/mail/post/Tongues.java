package app.switchback.mail.post;

import app.switchback.mail.LetterWords;
import java.util.Locale;

/** The words of the pages, for letters: in any language, where there is no page. */
@FunctionalInterface
public interface Tongues {
    LetterWords in(Locale language);
}

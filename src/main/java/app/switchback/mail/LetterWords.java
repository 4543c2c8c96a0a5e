package app.switchback.mail;

/** The product's words in the language of one letter. */
@FunctionalInterface
public interface LetterWords {
    String say(String key, Object... values);
}

package app.switchback.mail;

import java.util.Optional;

/**
 * A slot: whoever puts letters of a kind provides a bean that writes them. It is asked at every attempt to send, so that
 * a secret in a letter (from {@code ServerKey}) is computed when it leaves and stored nowhere.
 */
public interface LetterWriter {
    /** The kind it writes; also the key of the word by which the administrator's list calls it. */
    String kind();

    /**
     * What the letter says today; empty when it has become pointless, for example because an invitation was revoked.
     * Nobody is signed in; a letter about somebody is written while acting for them. Must change nothing.
     */
    Optional<Writing> write(Letter letter, LetterWords words);
}

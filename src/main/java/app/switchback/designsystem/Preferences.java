package app.switchback.designsystem;

import java.util.Locale;
import java.util.Optional;

/**
 * What the signed-in person has chosen about language, place and light. Whoever keeps accounts provides it as a bean;
 * without it, and while nobody is signed in, the browser's own wishes hold.
 */
public interface Preferences {
    /** What they are; empty if nobody is signed in. */
    Optional<Preferred> ofPerson();

    /** Keeps the language; does nothing if nobody is signed in. */
    void choose(Locale language);

    /** Keeps the scheme; does nothing if nobody is signed in. */
    void choose(Scheme scheme);
}

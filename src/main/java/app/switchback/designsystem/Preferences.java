package app.switchback.designsystem;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * What the signed-in person has chosen about language, place and light. Whoever keeps accounts provides it as a bean;
 * without it, and while nobody is signed in, the browser's own wishes hold.
 */
public interface Preferences {
    /** What to call the person; empty if nobody is signed in. */
    Optional<String> name();

    /** English or German; empty if never chosen. */
    Optional<Locale> language();

    /** Where the person's clock stands; empty if never chosen. */
    Optional<ZoneId> zone();

    /** Light, dark or as the device; empty if never chosen. */
    Optional<Scheme> scheme();

    /** Keeps the language; does nothing if nobody is signed in. */
    void choose(Locale language);

    /** Keeps the scheme; does nothing if nobody is signed in. */
    void choose(Scheme scheme);
}

package app.switchback.planning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The wizard's steps in their order; each is a row and an address. */
public enum StepKey {
    /** Where I am. */
    HERE,
    /** Where I want to go. */
    THERE,
    /** What kind of switch that is. */
    SWITCH,
    /** What I bring. */
    BRINGS,
    /** What matters to me. */
    MATTERS,
    /** The paths side by side. */
    PATHS,
    /** Choose one, with why. */
    CHOICE,
    /** A last look at everything. */
    REVIEW;

    /** The steps in the order in which they are walked. */
    public static final List<StepKey> ORDER = List.of(values());

    /** The step's word in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for a word that is no step. */
    public static Optional<StepKey> parse(String slug) {
        for (var key : ORDER) {
            if (key.slug().equals(slug)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /** The step after this one; the last one's next is itself. */
    public StepKey next() {
        return ORDER.get(Math.min(ORDER.indexOf(this) + 1, ORDER.size() - 1));
    }

    /** The step before this one; the first one's previous is itself. */
    public StepKey previous() {
        return ORDER.get(Math.max(ORDER.indexOf(this) - 1, 0));
    }

    public boolean isFirst() {
        return this == HERE;
    }
}

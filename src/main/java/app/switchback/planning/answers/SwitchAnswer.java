package app.switchback.planning.answers;

import app.switchback.planning.trails.SwitchKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Step "What kind of switch".
 *
 * @param labIsIndustry a researcher's answer whether the lab counts as the industry; null while not answered
 * @param overruled the person's own reading; null means the computed one stands
 * @param reason why it is overruled; needed with {@code overruled}
 * @param ends the two ends that were overruled about; null in answers from before ends were kept
 */
public record SwitchAnswer(
        @Nullable Boolean labIsIndustry,
        @Nullable SwitchKind overruled,
        String reason,
        @Nullable Ends ends) implements Answer {
    public static final SwitchAnswer EMPTY = new SwitchAnswer(null, null, "", null);

    @Override
    public boolean isComplete() {
        return overruled == null || !reason.isBlank();
    }

    public SwitchAnswer withLab(@Nullable Boolean counts) {
        return new SwitchAnswer(counts, overruled, reason, ends);
    }

    /** Overrules what kind of switch lies between these ends. */
    public SwitchAnswer withOverruled(SwitchKind kind, String why, Ends about) {
        return new SwitchAnswer(labIsIndustry, kind, why, about);
    }

    /** Takes an overruling back. */
    public SwitchAnswer withoutOverruled() {
        return new SwitchAnswer(labIsIndustry, null, "", null);
    }

    /** The person's own reading, where it is about these ends. */
    public Optional<SwitchKind> overruledFor(Ends now) {
        return Optional.ofNullable(overruled).filter(kind -> ends == null || ends.equals(now));
    }

    /** The person's own reading, where it was about other ends and says nothing of these. */
    public Optional<SwitchKind> lapsedAt(Ends now) {
        return Optional.ofNullable(overruled).filter(kind -> ends != null && !ends.equals(now));
    }
}

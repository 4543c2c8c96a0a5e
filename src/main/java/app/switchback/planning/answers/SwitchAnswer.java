package app.switchback.planning.answers;

import app.switchback.planning.trails.SwitchKind;
import org.jspecify.annotations.Nullable;

/**
 * Step "What kind of switch".
 *
 * @param labIsIndustry a researcher's answer whether the lab counts as the industry; null while not answered
 * @param overruled the person's own reading; null means the computed one stands
 * @param reason why it is overruled; needed with {@code overruled}
 */
public record SwitchAnswer(
        @Nullable Boolean labIsIndustry, @Nullable SwitchKind overruled, String reason) implements Answer {
    public static final SwitchAnswer EMPTY = new SwitchAnswer(null, null, "");

    @Override
    public boolean isComplete() {
        return overruled == null || !reason.isBlank();
    }

    public SwitchAnswer withLab(@Nullable Boolean counts) {
        return new SwitchAnswer(counts, overruled, reason);
    }

    public SwitchAnswer withOverruled(@Nullable SwitchKind kind, String why) {
        return new SwitchAnswer(labIsIndustry, kind, why);
    }
}

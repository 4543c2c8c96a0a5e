package app.switchback.planning.answers;

import app.switchback.atlas.OccupationCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A role in the person's words and, once they said which one is meant, in the atlas's.
 *
 * @param words what they typed; kept even where the atlas knows nothing like it
 */
public record RoleAnswer(String words, @Nullable OccupationCode code) {
    public static final RoleAnswer NONE = new RoleAnswer("", null);

    public Optional<OccupationCode> occupation() {
        return Optional.ofNullable(code);
    }
}

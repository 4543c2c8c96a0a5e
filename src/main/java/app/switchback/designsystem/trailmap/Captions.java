package app.switchback.designsystem.trailmap;

import java.util.Map;

/**
 * The words on the map that are not the model's: already in the person's language.
 *
 * @param here beside the start ("You are here")
 * @param target beside the target ("Where you want to be")
 * @param trails what a screen reader says for each trail, by letter
 */
public record Captions(String here, String target, Map<String, String> trails) {
    public Captions {
        trails = Map.copyOf(trails);
    }
}

package app.switchback.planning.trails;

import java.util.Optional;

/**
 * The whole question that the path engine answers: from where, to where, with what, and what matters.
 *
 * @param overruled the kind of switch that the person chose instead of the computed one, if they did
 */
public record Journey(Start start, Target target, Brings brings, Matters matters, Optional<SwitchKind> overruled) {
    /** A journey about which nothing but its two ends is known. */
    public static Journey between(Start start, Target target) {
        return new Journey(start, target, Brings.AS_THE_ROLE, Matters.NOTHING, Optional.empty());
    }
}

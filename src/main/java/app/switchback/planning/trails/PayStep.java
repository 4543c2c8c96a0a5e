package app.switchback.planning.trails;

import java.util.OptionalLong;

/**
 * Pay where the person comes from and where the leg leads.
 *
 * @param differenceUsd there minus now, a year; present only when both are published and the same average
 */
public record PayStep(PayFigure now, PayFigure there, Basis basis, OptionalLong differenceUsd) {
    /** Whether the two figures may be set against each other. */
    public enum Basis {
        YES,
        /** One is a median, the other a mean. */
        DIFFERENT_AVERAGES,
        /** One is only a lower bound. */
        TOP_CODED,
        /** One is not published. */
        NOT_PUBLISHED
    }
}

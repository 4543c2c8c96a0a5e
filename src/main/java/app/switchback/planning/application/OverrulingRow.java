package app.switchback.planning.application;

import app.switchback.planning.trails.SwitchKind;
import java.time.Instant;
import java.util.Optional;

/**
 * One entry in the history of overruled classifications.
 *
 * @param to empty where an overruling was taken back
 */
public record OverrulingRow(Instant at, SwitchKind computed, Optional<SwitchKind> to, String reason) {}

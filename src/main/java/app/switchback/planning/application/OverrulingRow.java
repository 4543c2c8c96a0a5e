package app.switchback.planning.application;

import app.switchback.planning.answers.OverrulingChange;
import app.switchback.planning.trails.SwitchKind;
import java.time.Instant;
import java.util.Optional;

/**
 * One entry in the history of overruled classifications.
 *
 * @param to the person's own reading; empty where it was taken back
 * @param reason in their words; empty text where nobody gave one
 */
public record OverrulingRow(Instant at, OverrulingChange change, Optional<SwitchKind> to, String reason) {}

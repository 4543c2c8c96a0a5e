package app.switchback.planning.application;

import app.switchback.planning.StepKey;
import app.switchback.planning.answers.Answer;
import java.time.Instant;

/**
 * A step as the wizard shows it.
 *
 * @param visited whether the step was ever opened; that alone is no answer
 * @param version what a save of this step has to name
 */
public record StepState(StepKey key, Answer answer, boolean visited, long version, Instant changedAt) {}

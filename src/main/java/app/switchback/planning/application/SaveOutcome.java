package app.switchback.planning.application;

import app.switchback.planning.answers.Answer;

/** What became of an answer. */
public sealed interface SaveOutcome {
    /** On disk; the next save of this step names {@code version}. */
    record Saved(long version) implements SaveOutcome {}

    /** Somebody (another window, another device) answered in between; nothing was changed. */
    record Conflict(Answer theirs, long theirVersion, Answer mine) implements SaveOutcome {}

    /** The answer cannot be taken; the field shows the message and keeps its input. */
    record Refused(String messageKey) implements SaveOutcome {}

    /** There is no such plan for this person. */
    record NotFound() implements SaveOutcome {}
}

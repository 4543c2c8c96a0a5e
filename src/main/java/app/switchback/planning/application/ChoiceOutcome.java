package app.switchback.planning.application;

/** What became of a decision for a trail. */
public sealed interface ChoiceOutcome {
    /** The plan now follows that trail. */
    record Chosen() implements ChoiceOutcome {}

    /** There is no such trail any more: the answers or the data changed since it was shown. */
    record Gone() implements ChoiceOutcome {}

    /** The reason is too long or holds a sign that cannot be kept. */
    record Refused() implements ChoiceOutcome {}

    /** There is no such plan for this person, or its two ends are not known yet. */
    record NotFound() implements ChoiceOutcome {}
}

package app.switchback.planning.answers;

/**
 * Step "Choose one".
 *
 * @param trail the chosen trail's stable key; empty while none is chosen
 * @param why the reason in the person's words
 */
public record ChoiceAnswer(String trail, String why) implements Answer {
    public static final ChoiceAnswer EMPTY = new ChoiceAnswer("", "");

    @Override
    public boolean isComplete() {
        return !trail.isBlank();
    }

    public ChoiceAnswer withTrail(String other) {
        return new ChoiceAnswer(other, why);
    }
}

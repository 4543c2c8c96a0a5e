package app.switchback.planning.answers;

/** Steps that show what follows from the others and ask nothing: that they were looked at. */
public record SeenAnswer() implements Answer {
    public static final SeenAnswer EMPTY = new SeenAnswer();

    @Override
    public boolean isComplete() {
        return true;
    }
}

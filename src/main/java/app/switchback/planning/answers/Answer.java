package app.switchback.planning.answers;

/**
 * What a person answered on one step of the wizard. An answer may be half done, since it is saved field by field;
 * {@link #isComplete()} says whether the paths can be computed from it.
 */
public sealed interface Answer
        permits BringsAnswer, ChoiceAnswer, HereAnswer, MattersAnswer, SeenAnswer, SwitchAnswer, ThereAnswer {
    /** Free text in answers is at most this long; longer is refused with the field's own message. */
    int LONGEST_TEXT = 2000;

    /** Titles and names are at most this long. */
    int LONGEST_NAME = 200;

    /** Whether nothing that the next steps need is missing. */
    boolean isComplete();
}

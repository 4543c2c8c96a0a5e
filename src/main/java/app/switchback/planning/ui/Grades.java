package app.switchback.planning.ui;

import app.switchback.designsystem.Sign;
import app.switchback.designsystem.Tag;
import app.switchback.planning.trails.Grade;

/** A grade as sign, colour and word together, everywhere alike. */
final class Grades {
    private Grades() {}

    static Sign sign(Grade grade) {
        return Sign.valueOf(grade.name());
    }

    static Tag tag(Speech speech, Grade grade) {
        return Tag.of(sign(grade), speech.grade(grade));
    }
}

package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.EmployerSize;
import app.switchback.planning.trails.Hint;
import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.SwitchKind;
import java.util.ArrayList;
import java.util.List;

/** The letters' rules of thumb that fit this journey; no figure and no rank depends on the employer's size. */
final class Hints {
    private Hints() {}

    static List<Hint> of(Question question) {
        var hints = new ArrayList<Hint>();
        if (question.kind() == SwitchKind.BOTH) {
            hints.add(hint("planning.hint.oneAtATime", "S6"));
            hints.add(hint("planning.hint.roleFirst", "S7"));
            hints.add(hint("planning.hint.industryFirst", "S8"));
        }
        if (question.kind().changesRole()) {
            question.journey().start().size().ifPresent(size -> bySize(size, hints));
        }
        return hints;
    }

    private static void bySize(EmployerSize size, List<Hint> hints) {
        switch (size) {
            case UNDER_10, FROM_10_TO_49 -> hints.add(hint("planning.hint.startup", "S10"));
            case FROM_1000 -> hints.add(hint("planning.hint.bigCompany", "S12"));
            case FROM_50_TO_249, FROM_250_TO_999 -> {}
        }
    }

    private static Hint hint(String key, String source) {
        return new Hint(Sentence.of(key), source);
    }
}

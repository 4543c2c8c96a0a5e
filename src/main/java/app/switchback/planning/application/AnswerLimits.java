package app.switchback.planning.application;

import app.switchback.planning.answers.Answer;
import app.switchback.planning.answers.BringsAnswer;
import app.switchback.planning.answers.ChoiceAnswer;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.MattersAnswer;
import app.switchback.planning.answers.SeenAnswer;
import app.switchback.planning.answers.Signs;
import app.switchback.planning.answers.SwitchAnswer;
import app.switchback.planning.answers.ThereAnswer;
import app.switchback.planning.domain.PlanStep;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** What an answer may hold; the fields say the same, but a field can be forged. */
final class AnswerLimits {
    private static final int MOST_ENTRIES = 300;

    private AnswerLimits() {}

    /** The words key of the refusal, or empty where the answer can be taken. */
    static Optional<String> refuse(Answer answer) {
        return switch (answer) {
            case HereAnswer here -> unfit(Answer.LONGEST_NAME, here.role().words(), here.employer());
            case ThereAnswer there -> refuse(there);
            case SwitchAnswer given -> unfit(Answer.LONGEST_TEXT, given.reason());
            case BringsAnswer brings -> refuse(brings);
            case MattersAnswer matters -> refuse(matters);
            case ChoiceAnswer choice -> unfit(Answer.LONGEST_TEXT, choice.why(), choice.trail());
            case SeenAnswer _ -> Optional.empty();
        };
    }

    private static Optional<String> refuse(ThereAnswer there) {
        if (there.targets().size() > ThereAnswer.MOST_TARGETS) {
            return Optional.of("wizard.refused.targets");
        }
        return unfit(
                Answer.LONGEST_NAME,
                there.targets().stream().map(target -> target.role().words()).toArray(String[]::new));
    }

    private static Optional<String> refuse(BringsAnswer brings) {
        var sizes = Stream.of(brings.levels().values(), brings.proofs().values(), brings.has(), brings.lacks())
                .mapToInt(Collection::size);
        if (sizes.anyMatch(size -> size > MOST_ENTRIES)) {
            return Optional.of("wizard.refused.entries");
        }
        if (brings.levels().values().stream().anyMatch(level -> !(level >= 0 && level <= 7))) {
            return Optional.of("wizard.refused.level");
        }
        var names = Stream.of(brings.has(), brings.lacks()).flatMap(Collection::stream);
        return unfit(
                Answer.LONGEST_NAME,
                Stream.concat(brings.proofs().values().stream(), names).toArray(String[]::new));
    }

    private static Optional<String> refuse(MattersAnswer matters) {
        var weights = Stream.of(
                matters.payFloor(), matters.time(), matters.keepDomain(), matters.colleagues(), matters.smallSteps());
        if (weights.anyMatch(weight -> weight < 0 || weight > 4)) {
            return Optional.of("wizard.refused.weight");
        }
        var floor = matters.floor();
        if (floor != null && (floor < 0 || floor > MattersAnswer.HIGHEST_FLOOR)) {
            return Optional.of("wizard.refused.floor");
        }
        var months = matters.months();
        if (months != null && (months < 1 || months > MattersAnswer.MOST_MONTHS)) {
            return Optional.of("wizard.refused.months");
        }
        return unfit(3, matters.currency());
    }

    private static Optional<String> unfit(int limit, String... texts) {
        if (Stream.of(texts).anyMatch(text -> text.length() > limit)) {
            return Optional.of("wizard.refused.tooLong");
        }
        return Stream.of(texts).allMatch(Signs::canBeKept) ? Optional.empty() : Optional.of("wizard.refused.signs");
    }

    /** Each part of an answer may be fit and all together longer than a row holds. */
    static Optional<String> refuseWritten(String answer) {
        return answer.length() > PlanStep.LONGEST_ANSWER ? Optional.of("wizard.refused.tooLong") : Optional.empty();
    }

    /** The words key of the refusal of a reason. */
    static Optional<String> refuse(String reason) {
        return unfit(Answer.LONGEST_TEXT, reason);
    }
}

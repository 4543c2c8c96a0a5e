package app.switchback.planning.application;

import app.switchback.planning.StepKey;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.answers.BringsAnswer;
import app.switchback.planning.answers.ChoiceAnswer;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.MattersAnswer;
import app.switchback.planning.answers.SeenAnswer;
import app.switchback.planning.answers.SwitchAnswer;
import app.switchback.planning.answers.ThereAnswer;
import app.switchback.planning.domain.PlanStep;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers as the JSON that their row holds. Fields an older or newer version does not know are left out. */
@Component
class AnswerCodec {
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    String write(Answer answer) {
        return json.writeValueAsString(answer);
    }

    Answer read(StepKey step, Optional<String> stored) {
        return stored.<Answer>map(text -> json.readValue(text, typeOf(step))).orElseGet(() -> emptyOf(step));
    }

    /** A row with its answer as the wizard shows it. */
    StepState state(PlanStep row) {
        return new StepState(
                row.step(), read(row.step(), row.answer()), row.answer().isPresent(), row.version(), row.changedAt());
    }

    /** What a step holds before anybody answered. */
    static Answer emptyOf(StepKey step) {
        return switch (step) {
            case HERE -> HereAnswer.EMPTY;
            case THERE -> ThereAnswer.EMPTY;
            case SWITCH -> SwitchAnswer.EMPTY;
            case BRINGS -> BringsAnswer.EMPTY;
            case MATTERS -> MattersAnswer.EMPTY;
            case CHOICE -> ChoiceAnswer.EMPTY;
            case PATHS, REVIEW -> SeenAnswer.EMPTY;
        };
    }

    private static Class<? extends Answer> typeOf(StepKey step) {
        return emptyOf(step).getClass();
    }
}

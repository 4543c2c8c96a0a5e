package app.switchback.planning.application;

import app.switchback.planning.StepKey;
import app.switchback.planning.domain.Answer;
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

    /** What a step holds before anybody answered. */
    static Answer emptyOf(StepKey step) {
        return switch (step) {
            case HERE -> Answer.Here.EMPTY;
            case THERE -> Answer.There.EMPTY;
            case SWITCH -> Answer.Switch.EMPTY;
            case BRINGS -> Answer.Brings.EMPTY;
            case MATTERS -> Answer.Matters.EMPTY;
            case CHOICE -> Answer.Choice.EMPTY;
            case PATHS, REVIEW -> Answer.Seen.EMPTY;
        };
    }

    private static Class<? extends Answer> typeOf(StepKey step) {
        return emptyOf(step).getClass();
    }
}

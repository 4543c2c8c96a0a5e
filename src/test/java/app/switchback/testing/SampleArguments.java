package app.switchback.testing;

import app.switchback.account.Taste;
import app.switchback.account.application.SignUp;
import app.switchback.atlas.application.Edition;
import app.switchback.designsystem.Scheme;
import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.application.WizardState;
import app.switchback.planning.trails.SwitchKind;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A believable value of every type that a service takes; a type that is new fails until somebody gives it one. */
public final class SampleArguments {
    private final Map<Type, Object> values = new HashMap<>();

    /** Arguments about this plan. */
    public SampleArguments(PlanId plan, WizardState state) {
        values.put(PlanId.class, plan);
        values.put(WizardState.class, state);
        values.put(String.class, "role-first"); // a trail's key, and as good a name as any
        values.put(StepKey.class, StepKey.HERE);
        values.put(Answer.class, HereAnswer.EMPTY.withEmployer("Changed"));
        values.put(SwitchKind.class, SwitchKind.INDUSTRY);
        values.put(UUID.class, new UUID(1, 99)); // a letter that there is not
        values.put(long.class, 1L);
        values.put(int.class, 3);
        values.put(UUID.class, UUID.fromString("019ab000-0000-7000-8000-000000000001")); // nothing of anybody's
        values.put(Locale.class, Locale.GERMAN);
        values.put(Scheme.class, Scheme.DARK);
        values.put(Edition.class, new Edition(0, List.of()));
        values.put(List.class, List.of());
        var taste = new Taste(ZoneId.of("UTC"), Locale.ENGLISH, Scheme.SYSTEM);
        values.put(
                SignUp.class,
                new SignUp("zoe@example.org", "Zoe", "tin kettle beside nine geese", "", taste, "192.0.2.9"));
    }

    Object of(Type type) {
        var raw = type instanceof ParameterizedType generic ? generic.getRawType() : type;
        var value = values.get(raw);
        if (value == null)
            throw new AssertionError("SampleArguments has no value of " + type.getTypeName()
                    + "; add one, and the service that takes it is covered");
        return value;
    }
}

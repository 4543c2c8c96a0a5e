package app.switchback.testing;

import app.switchback.atlas.AtlasVersion;
import app.switchback.ownership.OwnedEntity;
import app.switchback.planning.PlanId;
import app.switchback.planning.StepKey;
import app.switchback.planning.domain.CareerPlan;
import app.switchback.planning.domain.ChosenTrail;
import app.switchback.planning.domain.Overruling;
import app.switchback.planning.domain.PlanStep;
import app.switchback.planning.trails.SwitchKind;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * One believable row of every owned entity. The ownership net asks here for each entity of the metamodel and fails for
 * one that has none, so that a new entity cannot be forgotten.
 */
public final class OwnedSamples {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private OwnedSamples() {}

    /** A sample of {@code type}; what it hangs on is saved first through {@code saver}. */
    public static OwnedEntity of(Class<?> type, Saver saver) {
        return Stream.of(Sample.values())
                .filter(sample -> sample.type.equals(type))
                .findFirst()
                .orElseThrow(() -> new AssertionError("OwnedSamples has no sample of " + type.getSimpleName()
                        + "; add one, and the ownership net covers it"))
                .make
                .apply(saver, NOON);
    }

    /** Saves a row as the current owner and gives its id. */
    public interface Saver {
        UUID save(OwnedEntity entity);
    }

    private enum Sample {
        PLAN(CareerPlan.class, (saver, at) -> new CareerPlan("From bank to lab", at)),
        STEP(PlanStep.class, (saver, at) -> new PlanStep(plan(saver, at), StepKey.HERE, "{}", at)),
        OVERRULING(
                Overruling.class,
                (saver, at) -> new Overruling(plan(saver, at), SwitchKind.BOTH, SwitchKind.ROLE, "Same firm", at)),
        CHOICE(
                ChosenTrail.class,
                (saver, at) -> new ChosenTrail(
                        plan(saver, at),
                        new ChosenTrail.Decision(
                                "role-first", "I know the trade", new AtlasVersion("test", 1), "ROLE:STEADY", "{}"),
                        at));

        private final Class<? extends OwnedEntity> type;
        private final BiFunction<Saver, Instant, OwnedEntity> make;

        Sample(Class<? extends OwnedEntity> type, BiFunction<Saver, Instant, OwnedEntity> make) {
            this.type = type;
            this.make = make;
        }

        private static PlanId plan(Saver saver, Instant at) {
            return new PlanId(saver.save(new CareerPlan("A parent", at)));
        }
    }
}

package app.switchback.planning.domain.switching;

import app.switchback.atlas.Atlas;
import app.switchback.planning.trails.Classification;
import app.switchback.planning.trails.Classification.Reading;
import app.switchback.planning.trails.Journey;
import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Start;
import java.util.List;
import java.util.Optional;

/** Tells what kind of switch a journey is, by the rules of docs/domain/classification.md. */
public final class Classifier {
    private final Atlas atlas;

    public Classifier(Atlas atlas) {
        this.atlas = atlas;
    }

    /** Never fails: what the atlas does not know counts as different. */
    public Classification classify(Journey journey) {
        var difference = Difference.of(atlas, journey.start(), journey.target());
        var readings = readings(journey);
        var question = readings.isEmpty()
                ? Optional.<Sentence>empty()
                : Optional.of(Sentence.of("planning.switch.question.lab"));
        return new Classification(
                difference.kind(),
                difference.why(),
                difference.standing().notes(),
                question,
                readings,
                journey.overruled().filter(kind -> kind != difference.kind()));
    }

    /** Both answers of a researcher to whether the lab counts, unless they come to the same; they stay once one is given. */
    private List<Reading> readings(Journey journey) {
        var start = journey.start();
        if (start.kind() != Start.Kind.RESEARCHER) {
            return List.of();
        }
        var counted = reading(journey, true);
        var notCounted = reading(journey, false);
        return counted.kind() == notCounted.kind() ? List.of() : List.of(counted, notCounted);
    }

    private Reading reading(Journey journey, boolean labCounts) {
        var start = journey.start();
        var answered = new Start(
                start.kind(), start.role(), start.industry(), start.level(), start.size(), Optional.of(labCounts));
        var difference = Difference.of(atlas, answered, journey.target());
        return new Reading(labCounts, difference.kind(), difference.why());
    }

    /** Only who works for somebody now can move within. */
    public static boolean hasEmployer(Start start) {
        return switch (start.kind()) {
            case EMPLOYED, RESEARCHER, MILITARY -> true;
            case SELF_EMPLOYED, STUDENT, CAREER_BREAK -> false;
        };
    }
}

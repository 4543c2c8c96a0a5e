package app.switchback.planning.domain.trail;

import app.switchback.atlas.Atlas;
import app.switchback.planning.domain.switching.Classifier;
import app.switchback.planning.domain.switching.Names;
import app.switchback.planning.trails.Classification;
import app.switchback.planning.trails.Figure;
import app.switchback.planning.trails.Grade;
import app.switchback.planning.trails.Journey;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Months;
import app.switchback.planning.trails.Name;
import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Sentence.Fact;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The path engine's one entry: from a journey to its trails, best first. */
public final class TrailFinder {
    private static final String LETTERS = "ABCDEFG";

    private final Atlas atlas;
    private final Question question;
    private final Stops stops;
    private final Surveyor surveyor;

    private TrailFinder(Atlas atlas, Question question) {
        this.atlas = atlas;
        this.question = question;
        this.stops = new Stops(atlas);
        this.surveyor = new Surveyor(question, new Roles(atlas), stops);
    }

    /**
     * Deterministic and free of side effects; under 50 ms for any journey. Never fails: what the atlas does not know is
     * said in the answer.
     */
    public static Trails find(Atlas atlas, Journey journey) {
        var classification = new Classifier(atlas).classify(journey);
        var question = Question.of(atlas, journey, classification);
        if (atlas.occupation(question.targetRole()).isEmpty()) {
            return refusal(atlas, journey, classification);
        }
        return new TrailFinder(atlas, question).answer(classification);
    }

    private static Trails refusal(Atlas atlas, Journey journey, Classification classification) {
        var role = Names.role(atlas, journey.target().role());
        return new Trails(
                atlas.version(),
                classification,
                List.of(),
                List.of(),
                new Floors(journey.matters()).verdict(List.of()),
                List.of(),
                List.of(),
                Optional.of(Sentence.of("planning.trails.unknownRole", Fact.name(role))));
    }

    private Trails answer(Classification classification) {
        var ranker = new Ranker(yardsticks());
        var trails = trails().stream().map(trail -> judged(trail, ranker)).toList();
        var ranked = ranker.ranked(trails);
        return new Trails(
                atlas.version(),
                classification,
                ranked,
                ranker.rankings(ranked),
                new Floors(question.journey().matters()).verdict(ranked),
                Hints.of(question),
                UsedSources.of(atlas, ranked),
                Optional.empty());
    }

    /** Hardness first, then the wishes in their order. */
    private List<Yardstick> yardsticks() {
        var matters = question.journey().matters();
        return List.of(
                new Hardness(),
                new PayFloor(matters),
                new WithinMonths(matters),
                new KeepDomain(question),
                new Colleagues(question, stops),
                new SmallSteps(matters));
    }

    private List<Trail> trails() {
        var trails = new ArrayList<Trail>();
        for (var route : new Routes(question, stops).plain()) {
            trails.add(trail(letter(trails.size()), route, surveyor.legs(route)));
        }
        for (var found : new BridgeSearch(question, surveyor, stops).best()) {
            trails.add(trail(letter(trails.size()), found.route(), found.legs()));
        }
        return trails;
    }

    private static String letter(int index) {
        return LETTERS.substring(index, index + 1);
    }

    private Trail trail(String letter, Route route, List<Leg> legs) {
        var grade = legs.stream().map(Leg::grade).reduce(Grade.GENTLE, Grade::or);
        return new Trail(
                letter,
                route.key(),
                route.kind(),
                grade,
                legs,
                bridges(route),
                narrowest(legs),
                months(legs),
                List.of());
    }

    private static Trail judged(Trail trail, Ranker ranker) {
        return new Trail(
                trail.letter(),
                trail.key(),
                trail.kind(),
                trail.grade(),
                trail.legs(),
                trail.bridges(),
                trail.narrowest(),
                trail.months(),
                ranker.verdicts(trail));
    }

    private List<Name> bridges(Route route) {
        return route.kind() != Trail.Kind.BRIDGED
                ? List.of()
                : route.nodes().stream()
                        .skip(1)
                        .flatMap(node -> node.role().stream())
                        .distinct()
                        .filter(role -> !role.equals(question.targetRole()))
                        .filter(role -> !question.startRole().equals(Optional.of(role)))
                        .map(role -> Names.role(atlas, role))
                        .toList();
    }

    private static Figure narrowest(List<Leg> legs) {
        return legs.stream()
                .map(leg -> leg.to().seats())
                .min(Comparator.comparingLong(Ranker::seats))
                .orElseThrow();
    }

    private static Months months(List<Leg> legs) {
        return legs.stream().allMatch(leg -> leg.months().known())
                ? new Months(
                        true,
                        legs.stream().mapToInt(leg -> leg.months().learning()).sum(),
                        legs.stream().mapToInt(leg -> leg.months().staying()).sum())
                : Months.UNKNOWN;
    }
}

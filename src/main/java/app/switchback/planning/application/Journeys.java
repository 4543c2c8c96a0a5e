package app.switchback.planning.application;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.Technology;
import app.switchback.planning.answers.BringsAnswer;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.MattersAnswer;
import app.switchback.planning.answers.SwitchAnswer;
import app.switchback.planning.answers.TargetAnswer;
import app.switchback.planning.answers.ThereAnswer;
import app.switchback.planning.domain.switching.Classifier;
import app.switchback.planning.domain.switching.Standing;
import app.switchback.planning.domain.trail.SuggestionFinder;
import app.switchback.planning.trails.Brings;
import app.switchback.planning.trails.Brings.OwnLevel;
import app.switchback.planning.trails.Journey;
import app.switchback.planning.trails.Matters;
import app.switchback.planning.trails.Start;
import app.switchback.planning.trails.Suggestion;
import app.switchback.planning.trails.SwitchKind;
import app.switchback.planning.trails.Target;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Turns a wizard's answers into the question that the path engine answers. */
@Component
class Journeys {
    private final Atlas atlas;

    Journeys(Atlas atlas) {
        this.atlas = atlas;
    }

    /** Empty while either end is missing. */
    Optional<Journey> of(WizardState wizard) {
        if (!wizard.hasBothEnds()) {
            return Optional.empty();
        }
        var start = start(wizard.here(), wizard.whatSwitch());
        return target(wizard.there().first())
                .map(target -> new Journey(
                        start,
                        target,
                        brings(wizard.brings(), role(start)),
                        matters(wizard.matters()),
                        wizard.overruled()));
    }

    /** Roles near the plan's start by what the person brings. */
    List<Suggestion> near(WizardState wizard, int limit) {
        var start = start(wizard.here(), wizard.whatSwitch());
        return SuggestionFinder.near(atlas, start, brings(wizard.brings(), role(start)), limit);
    }

    /** The role whose levels and technologies stand for the person's until they say otherwise: the engine's own reading. */
    Optional<OccupationCode> startRole(WizardState wizard) {
        return role(start(wizard.here(), wizard.whatSwitch()));
    }

    private Optional<OccupationCode> role(Start start) {
        return Standing.of(atlas, start).role();
    }

    /** What the data say of the switch, whatever the person makes of it; empty while an end is missing. */
    Optional<SwitchKind> computed(HereAnswer here, ThereAnswer there, SwitchAnswer given) {
        var start = start(here.counting(), given);
        return target(there.first().from(here))
                .filter(target -> here.isComplete())
                .map(target -> new Journey(start, target, Brings.AS_THE_ROLE, Matters.NOTHING, Optional.empty()))
                .map(journey -> new Classifier(atlas).classify(journey).computed());
    }

    private static Start start(HereAnswer here, SwitchAnswer given) {
        return new Start(
                here.kind(),
                here.role().occupation(),
                here.asksIndustry() ? Optional.ofNullable(here.industry()) : Optional.empty(),
                Optional.ofNullable(here.level()),
                Optional.ofNullable(here.size()),
                Optional.ofNullable(given.labIsIndustry()));
    }

    private static Optional<Target> target(TargetAnswer there) {
        return there.role()
                .occupation()
                .flatMap(role -> Optional.ofNullable(there.industry())
                        .map(industry ->
                                new Target(role, industry, Optional.ofNullable(there.level()), there.sameEmployer())));
    }

    private Brings brings(BringsAnswer brings, Optional<OccupationCode> startRole) {
        var levels = brings.levels().entrySet().stream()
                .map(level -> new OwnLevel(level.getKey(), level.getValue()))
                .sorted(Comparator.comparing(OwnLevel::element))
                .toList();
        return new Brings(levels, technologies(brings, startRole));
    }

    private Optional<List<String>> technologies(BringsAnswer brings, Optional<OccupationCode> startRole) {
        if (brings.has().isEmpty() && brings.lacks().isEmpty()) {
            return Optional.empty();
        }
        var names = new TreeSet<>(startRole.map(atlas::technologies).orElse(List.of()).stream()
                .map(Technology::name)
                .toList());
        names.addAll(brings.has());
        brings.lacks().forEach(names::remove);
        return Optional.of(List.copyOf(names));
    }

    private static Matters matters(MattersAnswer matters) {
        var months = matters.months();
        return new Matters(
                Optional.ofNullable(matters.floor()).map(floor -> new Matters.Floor(floor, matters.currency())),
                matters.payFloor(),
                months == null ? OptionalInt.empty() : OptionalInt.of(months),
                matters.time(),
                matters.keepDomain(),
                matters.colleagues(),
                matters.smallSteps());
    }
}

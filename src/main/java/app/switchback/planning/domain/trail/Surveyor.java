package app.switchback.planning.domain.trail;

import app.switchback.atlas.OccupationCode;
import app.switchback.planning.trails.Grade;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Leg.Move;
import app.switchback.planning.trails.Leg.Part;
import app.switchback.planning.trails.Months;
import app.switchback.planning.trails.OwnEvidence;
import app.switchback.planning.trails.PayStep;
import app.switchback.planning.trails.Preparation;
import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.SkillGap;
import app.switchback.planning.trails.TechnologyGap;
import java.util.ArrayList;
import java.util.List;

/** Works out what the legs of a route are made of. */
final class Surveyor {
    private final Question question;
    private final Roles roles;
    private final Stops stops;
    private final IndustryChanges industries;
    private final Had start;

    Surveyor(Question question, Roles roles, Stops stops) {
        this.question = question;
        this.roles = roles;
        this.stops = stops;
        this.industries = new IndustryChanges(question.atlas(), roles);
        this.start = roles.atStart(question.startRole(), question.journey().brings());
    }

    List<Leg> legs(Route route) {
        var legs = new ArrayList<Leg>();
        var had = start;
        var nodes = route.nodes();
        for (int number = 1; number < nodes.size(); number++) {
            var last = number == nodes.size() - 1;
            var step = new Step(nodes.get(number - 1), nodes.get(number), number, last, route.internal(), had);
            legs.add(leg(step));
            had = roles.after(had, step.role());
        }
        return legs;
    }

    /** What the person has before the first leg. */
    Had start() {
        return start;
    }

    Had after(Had had, OccupationCode role) {
        return roles.after(had, role);
    }

    SkillGap gap(Had had, OccupationCode role) {
        return new SkillGaps(roles).between(had, role);
    }

    Leg leg(Step step) {
        var skills = gap(step.had(), step.role());
        var technologies = new TechnologyGaps(roles).between(step.had(), step.role());
        var preparation = new Preparations(question.atlas()).between(step.from().role(), step.role());
        var parts = parts(step, skills, technologies, preparation);
        return new Leg(
                step.number(),
                stops.at(step.from()),
                stops.at(step.to()),
                move(step),
                worst(parts),
                parts,
                skills,
                technologies,
                preparation,
                industries.between(step.from(), step.to()),
                pay(step),
                months(step, skills, preparation),
                OwnEvidence.NONE_YET,
                cautions(step, skills));
    }

    private List<Part> parts(Step step, SkillGap skills, TechnologyGap technologies, Preparation preparation) {
        var parts = new ArrayList<>(List.of(
                Grades.skills(skills, roleChanges(step)),
                Grades.technologies(technologies),
                Grades.preparation(preparation, roleChanges(step)),
                Grades.seats(stops.at(step.to()).seats(), () -> stops.atMost(step.to()))));
        if (roleChanges(step) && industryChanges(step)) {
            parts.add(Grades.bothAtOnce(worst(parts)));
        }
        return parts;
    }

    private static Grade worst(List<Part> parts) {
        return parts.stream().map(Part::grade).reduce(Grade.GENTLE, Grade::or);
    }

    private PayStep pay(Step step) {
        return PaySteps.between(stops.at(step.from()).pay(), stops.at(step.to()).pay());
    }

    private Months months(Step step, SkillGap skills, Preparation preparation) {
        return Durations.of(roleChanges(step), step.last(), skills, preparation);
    }

    private List<Sentence> cautions(Step step, SkillGap skills) {
        var onlyOwn = step.had().onlyOwn() && roleChanges(step);
        return Cautions.of(stops.at(step.to()), pay(step), skills, onlyOwn);
    }

    private Move move(Step step) {
        if (step.internal() && !industryChanges(step)) {
            return Move.INTERNAL;
        }
        if (roleChanges(step)) {
            return industryChanges(step) ? Move.BOTH : Move.ROLE;
        }
        return industryChanges(step) ? Move.INDUSTRY : Move.EMPLOYER;
    }

    private boolean roleChanges(Step step) {
        return question.changesRole(step.from(), step.to());
    }

    private boolean industryChanges(Step step) {
        return question.changesIndustry(step.from(), step.to());
    }
}

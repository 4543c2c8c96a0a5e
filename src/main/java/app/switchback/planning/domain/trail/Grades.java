package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.Figure;
import app.switchback.planning.trails.Grade;
import app.switchback.planning.trails.Leg.Component;
import app.switchback.planning.trails.Leg.Part;
import app.switchback.planning.trails.Preparation;
import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Sentence.Fact;
import app.switchback.planning.trails.SkillGap;
import app.switchback.planning.trails.TechnologyGap;
import java.util.OptionalLong;
import java.util.function.Supplier;

/** Grades each component of a leg by itself; every threshold has its reason here and in docs/domain/path-engine.md. */
final class Grades {
    /**
     * Up to this share of new skills is gentle: the median of the 9,230 moves between rated occupations that O*NET lists
     * as primarily related (0.09).
     */
    static final double GENTLE_NEW = 0.09;

    /** Above this share is steep: nine in ten of those related moves ask for less (0.22); so does half of all pairs. */
    static final double STEEP_NEW = 0.22;

    /** This many sought technologies to learn is steady: more than in 95 of 100 of those related moves (3 to 4). */
    static final int MANY_TECHNOLOGIES = 5;

    /** One job zone up is steady (17 in 100 of those moves), two are steep (2 in 100). */
    static final int STEEP_ZONES = 2;

    /** More than two years of full-time schooling on top is steep; up to two (a master's after a bachelor's) steady. */
    static final int STEEP_SCHOOLING = 2;

    /**
     * Fewer seats than this are steep. BLS projects about one opening a year for nine jobs (2024–34, all occupations),
     * so 1,000 seats are some 110 openings a year in the whole US: two a state.
     */
    static final long FEW_SEATS = 1_000;

    /** From here seats are gentle: by the same rate some 1,100 openings a year, about twenty a state. */
    static final long MANY_SEATS = 10_000;

    private Grades() {}

    /** What is not known is not gentle. */
    private static final Grade UNKNOWN = Grade.STEADY;

    static Part skills(SkillGap gap, boolean roleChanges) {
        if (!roleChanges) {
            return part(Component.SKILLS, Grade.GENTLE, "planning.part.skills.same");
        }
        if (!gap.known()) {
            return part(Component.SKILLS, UNKNOWN, "planning.part.skills.unknown");
        }
        var share = gap.newShare();
        var grade = share > STEEP_NEW ? Grade.STEEP : share > GENTLE_NEW ? Grade.STEADY : Grade.GENTLE;
        return part(Component.SKILLS, grade, "planning.part.skills.share", percent(share));
    }

    static Part technologies(TechnologyGap gap) {
        if (!gap.known()) {
            return part(Component.TECHNOLOGIES, Grade.GENTLE, "planning.part.technologies.unknown");
        }
        var lacks = gap.inDemandLacks().size();
        var grade = lacks >= MANY_TECHNOLOGIES ? Grade.STEADY : Grade.GENTLE;
        return part(Component.TECHNOLOGIES, grade, "planning.part.technologies.new", number(lacks));
    }

    static Part preparation(Preparation step, boolean roleChanges) {
        if (!roleChanges) {
            return part(Component.PREPARATION, Grade.GENTLE, "planning.part.preparation.same");
        }
        if (step.fromZone().isEmpty() || step.toZone().isEmpty()) {
            return part(Component.PREPARATION, UNKNOWN, "planning.part.preparation.unknown");
        }
        var from = step.fromZone().getAsInt();
        var to = step.toZone().getAsInt();
        var years = Preparations.moreYears(step.fromEducation(), step.toEducation());
        var grade = zones(to - from).or(schooling(years));
        var key = years > 0 ? "planning.part.preparation.schooling" : "planning.part.preparation.zones";
        return from == to
                ? part(Component.PREPARATION, grade, key + ".stays", count(to))
                : part(Component.PREPARATION, grade, key, count(from), count(to));
    }

    private static Grade zones(int up) {
        return up >= STEEP_ZONES ? Grade.STEEP : up > 0 ? Grade.STEADY : Grade.GENTLE;
    }

    private static Grade schooling(int years) {
        return years > STEEP_SCHOOLING ? Grade.STEEP : years > 0 ? Grade.STEADY : Grade.GENTLE;
    }

    /**
     * @param atMost how many there can be; asked only where the figure leaves it open
     */
    static Part seats(Figure seats, Supplier<OptionalLong> atMost) {
        if (seats.known() != Figure.Known.PUBLISHED) {
            var few = atMost.get();
            if (few.isPresent() && few.getAsLong() < FEW_SEATS) {
                return part(Component.SEATS, Grade.STEEP, "planning.part.seats.few", count(few.getAsLong()));
            }
        }
        if (!seats.given()) {
            return part(Component.SEATS, UNKNOWN, "planning.part.seats.unknown");
        }
        var atLeast = seats.known() == Figure.Known.AT_LEAST;
        return part(Component.SEATS, seats(seats.value(), atLeast), "planning.part.seats.count", count(seats));
    }

    /** A lower bound can show that there are many, never that there are few. */
    private static Grade seats(long people, boolean atLeast) {
        if (people >= MANY_SEATS) {
            return Grade.GENTLE;
        }
        return people >= FEW_SEATS || atLeast ? Grade.STEADY : Grade.STEEP;
    }

    /** The letters' rule of thumb (S6): one switch at a time is probably easier. */
    static Part bothAtOnce(Grade worst) {
        return part(Component.BOTH_AT_ONCE, worst.harder(), "planning.part.both");
    }

    static Fact percent(double share) {
        return Fact.number(Sentence.Type.PERCENT, Math.round(share * 100));
    }

    /** For words that differ between one and many. */
    static Fact number(long number) {
        return Fact.number(Sentence.Type.NUMBER, number);
    }

    static Fact count(long number) {
        return Fact.number(Sentence.Type.COUNT, number);
    }

    /** Seats, saying where they are a lower bound. */
    static Fact count(Figure seats) {
        return seats.known() == Figure.Known.AT_LEAST
                ? Fact.number(Sentence.Type.AT_LEAST_COUNT, seats.value())
                : count(seats.value());
    }

    private static Part part(Component component, Grade grade, String key, Fact... facts) {
        return new Part(component, grade, Sentence.of(key, facts));
    }
}

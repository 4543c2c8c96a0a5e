package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.PayStep;
import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Sentence.Fact;
import app.switchback.planning.trails.SkillGap;
import app.switchback.planning.trails.Stop;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says beside a leg what its figures do not say. */
final class Cautions {
    private Cautions() {}

    static List<Sentence> of(Stop to, PayStep pay, SkillGap skills, boolean onlyOwn) {
        var cautions = new ArrayList<Sentence>();
        place(to).ifPresent(cautions::add);
        if (to.seats().given() && to.sharedWith() > 0) {
            cautions.add(Sentence.of("planning.caution.together", Grades.number(to.sharedWith())));
        }
        if (skills.estimated()) {
            cautions.add(Sentence.of("planning.caution.estimated"));
        }
        if (onlyOwn) {
            cautions.add(Sentence.of("planning.caution.onlyOwn"));
        }
        compared(pay).ifPresent(cautions::add);
        return cautions;
    }

    private static Optional<Sentence> place(Stop to) {
        if (!to.seats().given()) {
            return Optional.of(atPlace("planning.caution.noSeats", to));
        }
        return to.pay().usdAYear().given() ? Optional.empty() : Optional.of(atPlace("planning.caution.noPay", to));
    }

    private static Sentence atPlace(String key, Stop to) {
        return Sentence.of(key, Fact.name(to.roleName()), Fact.name(to.industryName()));
    }

    private static Optional<Sentence> compared(PayStep pay) {
        return switch (pay.basis()) {
            case DIFFERENT_AVERAGES -> Optional.of(Sentence.of("planning.caution.averages"));
            case TOP_CODED -> Optional.of(Sentence.of("planning.caution.topCoded"));
            case YES, NOT_PUBLISHED -> Optional.empty();
        };
    }
}

package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.PayStep;
import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Sentence.Fact;
import app.switchback.planning.trails.SkillGap;
import app.switchback.planning.trails.Stop;
import java.util.ArrayList;
import java.util.List;

/** Says beside a leg what its figures do not say. */
final class Cautions {
    private Cautions() {}

    static List<Sentence> of(Stop to, PayStep pay, SkillGap skills, boolean onlyOwn) {
        var cautions = new ArrayList<Sentence>();
        if (!to.seats().given()) {
            cautions.add(
                    Sentence.of("planning.caution.noSeats", Fact.name(to.roleName()), Fact.name(to.industryName())));
        }
        if (to.seats().given() && !to.pay().usdAYear().given()) {
            cautions.add(Sentence.of("planning.caution.noPay", Fact.name(to.roleName()), Fact.name(to.industryName())));
        }
        if (to.seats().given() && to.sharedWith() > 0) {
            cautions.add(Sentence.of("planning.caution.together", Grades.number(to.sharedWith())));
        }
        if (skills.estimated()) {
            cautions.add(Sentence.of("planning.caution.estimated"));
        }
        if (onlyOwn) {
            cautions.add(Sentence.of("planning.caution.onlyOwn"));
        }
        switch (pay.basis()) {
            case DIFFERENT_AVERAGES -> cautions.add(Sentence.of("planning.caution.averages"));
            case TOP_CODED -> cautions.add(Sentence.of("planning.caution.topCoded"));
            case YES, NOT_PUBLISHED -> {}
        }
        return cautions;
    }
}

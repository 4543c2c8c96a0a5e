package app.switchback.planning.domain.switching;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Sentence.Fact;
import app.switchback.planning.trails.Start;
import app.switchback.planning.trails.SwitchKind;
import app.switchback.planning.trails.Target;

/** What differs between a start and a target, and the sentence that cites it. */
record Difference(Atlas atlas, Start start, Standing standing, Target target) {
    static Difference of(Atlas atlas, Start start, Target target) {
        return new Difference(atlas, start, Standing.of(atlas, start), target);
    }

    SwitchKind kind() {
        return SwitchKind.of(roleChanges(), industryChanges());
    }

    private boolean roleChanges() {
        return standing.role()
                .filter(role -> OneRole.inPractice(role, target.role()))
                .isEmpty();
    }

    private boolean industryChanges() {
        return !target.sameEmployer()
                && standing.industry()
                        .filter(industry -> !industry.equals(target.industry()))
                        .isPresent();
    }

    Sentence why() {
        return switch (kind()) {
            case NONE -> none();
            case ROLE -> role();
            case INDUSTRY -> industry();
            case BOTH -> both();
        };
    }

    private Sentence none() {
        if (!sameCode()) {
            return Sentence.of("planning.switch.none.oneRole", oldRole(), newRole());
        }
        if (levelDiffers()) {
            return Sentence.of("planning.switch.none.level", newRole());
        }
        return standing.industry().isPresent()
                ? Sentence.of("planning.switch.none.same", newRole(), targetIndustry())
                : Sentence.of("planning.switch.none.sameRole", newRole());
    }

    private Sentence role() {
        if (standing.role().isEmpty()) {
            return Sentence.of(
                    standing.industry().isPresent() ? "planning.switch.role.noRole" : "planning.switch.role.noJob",
                    newRole());
        }
        if (target.sameEmployer()) {
            return Sentence.of("planning.switch.role.internal", oldRole(), newRole());
        }
        return standing.industry().isPresent()
                ? Sentence.of("planning.switch.role.plain", oldRole(), newRole(), targetIndustry())
                : Sentence.of("planning.switch.role.noIndustry", oldRole(), newRole());
    }

    private Sentence industry() {
        return sameCode()
                ? Sentence.of("planning.switch.industry.plain", newRole(), oldIndustry(), targetIndustry())
                : Sentence.of(
                        "planning.switch.industry.oneRole", oldRole(), newRole(), oldIndustry(), targetIndustry());
    }

    private Sentence both() {
        return standing.role().isPresent()
                ? Sentence.of("planning.switch.both.plain", oldRole(), oldIndustry(), newRole(), targetIndustry())
                : Sentence.of("planning.switch.both.noRole", newRole(), oldIndustry(), targetIndustry());
    }

    private boolean sameCode() {
        return standing.role().filter(target.role()::equals).isPresent();
    }

    private boolean levelDiffers() {
        return start.level().isPresent()
                && target.level().isPresent()
                && !start.level().equals(target.level());
    }

    private Fact oldRole() {
        return name(standing.role().orElseThrow());
    }

    private Fact newRole() {
        return name(target.role());
    }

    private Fact oldIndustry() {
        return name(standing.industry().orElseThrow());
    }

    private Fact targetIndustry() {
        return target.sameEmployer()
                ? standing.industry().map(this::name).orElseGet(() -> name(target.industry()))
                : name(target.industry());
    }

    private Fact name(OccupationCode code) {
        return Fact.name(Names.role(atlas, code));
    }

    private Fact name(IndustryId id) {
        return Fact.name(Names.industry(atlas, id));
    }
}

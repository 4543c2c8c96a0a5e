package app.switchback.planning.domain.trail;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.domain.switching.OneRole;
import app.switchback.planning.domain.switching.Standing;
import app.switchback.planning.trails.Classification;
import app.switchback.planning.trails.Journey;
import app.switchback.planning.trails.SwitchKind;
import java.util.Optional;

/**
 * A journey as the engine reads it: where it really starts, where it ends, and which switches lie between.
 *
 * @param byCode whether every other occupation is another role: the person says so of two that are one in practice
 */
record Question(Atlas atlas, Journey journey, Standing standing, SwitchKind kind, boolean byCode) {
    static Question of(Atlas atlas, Journey journey, Classification classification) {
        var standing = Standing.of(atlas, journey.start());
        var said = classification.kind();
        var byCode = said.changesRole() && !classification.computed().changesRole();
        var bare = new Question(atlas, journey, standing, said, byCode);
        return new Question(atlas, journey, standing, bare.possible(said), byCode);
    }

    /** What was overruled into a switch needs two different ends to build trails between. */
    private SwitchKind possible(SwitchKind said) {
        var twoRoles = !startRole().equals(Optional.of(targetRole()));
        var twoIndustries = startIndustry().isPresent() && !startIndustry().equals(Optional.of(targetIndustry()));
        return SwitchKind.of(said.changesRole() && twoRoles, said.changesIndustry() && twoIndustries);
    }

    Optional<OccupationCode> startRole() {
        return standing.role();
    }

    Optional<IndustryId> startIndustry() {
        return standing.industry();
    }

    OccupationCode targetRole() {
        return journey.target().role();
    }

    /** With the present employer the industry stays, whatever was named. */
    IndustryId targetIndustry() {
        var target = journey.target();
        return target.sameEmployer() ? startIndustry().orElse(target.industry()) : target.industry();
    }

    Node start() {
        return new Node(startRole(), startIndustry());
    }

    Node target() {
        return Node.of(targetRole(), Optional.of(targetIndustry()));
    }

    /** Whether going between the two roles counts as a change in this journey. */
    boolean changesRole(Node from, Node to) {
        return kind.changesRole()
                && from.role()
                        .filter(role -> isOneRole(role, to.role().orElseThrow()))
                        .isEmpty();
    }

    private boolean isOneRole(OccupationCode one, OccupationCode other) {
        return byCode ? one.equals(other) : OneRole.inPractice(one, other);
    }

    /** Whether going between the two industries counts as a change in this journey. */
    boolean changesIndustry(Node from, Node to) {
        return kind.changesIndustry()
                && from.industry().isPresent()
                && !from.industry().equals(to.industry());
    }
}

package app.switchback.planning.domain.trail;

import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import java.util.Optional;

/** A place of the map before anything is known of it: role and industry group, either of which a start may lack. */
record Node(Optional<OccupationCode> role, Optional<IndustryId> industry) {
    static Node of(OccupationCode role, Optional<IndustryId> industry) {
        return new Node(Optional.of(role), industry);
    }
}

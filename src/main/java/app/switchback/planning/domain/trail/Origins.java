package app.switchback.planning.domain.trail;

import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.Origin;

/** Origins of what the atlas hands out without one: its ratings, job zones and technologies are all O*NET's. */
final class Origins {
    /** Key of the atlas's source for O*NET's own figures. */
    static final String ONET = "onet";

    /** Key of the atlas's source for levels estimated from related occupations. */
    static final String ESTIMATES = "onet-estimates";

    private Origins() {}

    static Origin jobZone(OccupationCode role) {
        return new Origin(ONET, role.value() + "/job-zone");
    }

    static Origin technologies(OccupationCode role) {
        return new Origin(ONET, role.value() + "/technologies");
    }
}

package app.switchback.planning.domain.trail;

import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.Origin;

/** Origins of what the atlas hands out without one: its ratings, job zones and technologies are all O*NET's. */
final class Origins {
    /** Key of the atlas's source for O*NET. */
    private static final String ONET = "onet";

    private Origins() {}

    /** An estimated level stands in the row of its occupation too, and is marked beside it. */
    static Origin level(OccupationCode role, String element) {
        return new Origin(ONET, role.value() + "/" + element);
    }

    static Origin jobZone(OccupationCode role) {
        return new Origin(ONET, role.value() + "/job-zone");
    }

    static Origin technologies(OccupationCode role) {
        return new Origin(ONET, role.value() + "/technologies");
    }
}

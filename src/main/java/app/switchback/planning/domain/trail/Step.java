package app.switchback.planning.domain.trail;

import app.switchback.atlas.OccupationCode;

/**
 * One step from node to node before it is worked out.
 *
 * @param number 1 for the first
 * @param last true when the target is reached with it
 * @param internal true when it stays with the present employer, as far as its industry allows
 * @param had what the person has before it
 */
record Step(Node from, Node to, int number, boolean last, boolean internal, Had had) {
    OccupationCode role() {
        return to.role().orElseThrow();
    }
}

package app.switchback.designsystem.trailmap;

/**
 * A label that has found its place.
 *
 * @param kind pill, pay, role, industry, blaze, here, target
 * @param leg which leg of the trail it speaks of; -1 for none
 */
record Label(String kind, String trail, int leg, Box box, Wrapped text) {
    static Label of(String kind, Box box, Wrapped text) {
        return new Label(kind, "", -1, box, text);
    }
}

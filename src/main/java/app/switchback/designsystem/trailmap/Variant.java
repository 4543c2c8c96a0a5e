package app.switchback.designsystem.trailmap;

/**
 * The sizes the map is drawn for. Letters in both stay at 12 px or more as long as the large one is shown from 932 px
 * and the phone one from 288 px of room: the style sheet changes them at that width.
 */
public enum Variant {
    LARGE(1040, 13.4, 34, 1, true),
    PHONE(358, 15, 24, 0.74, false);

    /** Width of the drawing in its own units. */
    final double width;
    /** Font size of everything but the large map's headings. */
    final double label;
    /** How far apart trails run that share a row or a column. */
    final double lane;
    /** Size of marks, rings and turns against the large map's. */
    final double scale;
    /** Whether role names stand beside the map; otherwise they stand in it. */
    final boolean gutter;

    Variant(double width, double label, double lane, double scale, boolean gutter) {
        this.width = width;
        this.label = label;
        this.lane = lane;
        this.scale = scale;
        this.gutter = gutter;
    }

    static final double NAME = 15;
    static final double LINE = 19;
}

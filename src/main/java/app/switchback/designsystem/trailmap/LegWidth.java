package app.switchback.designsystem.trailmap;

/** How wide a leg is drawn: by the seats where it leads. */
final class LegWidth {
    private static final double LEAST = 2;
    private static final double ON_A_PHONE = 0.85;

    private LegWidth() {}

    /** 2.4 px for 1,000 seats, 4 px more for ten times as many, 2 px at least; what is not published is 2 px, dashed. */
    static double of(Figure seats, Variant variant) {
        if (!seats.published()) return LEAST;
        double width = 2.4 + 4 * Math.log10(Math.max(1, seats.value().orElse(1)) / 1000.0);
        return Math.max(LEAST, Math.round(width * (variant.gutter ? 1 : ON_A_PHONE) * 10) / 10.0);
    }
}

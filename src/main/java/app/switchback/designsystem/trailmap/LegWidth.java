package app.switchback.designsystem.trailmap;

/** How wide a leg is drawn: by the seats where it leads. */
final class LegWidth {
    private static final double LEAST = 2;
    private static final double ON_A_PHONE = 0.85;

    private LegWidth() {}

    /** 2.4 px for 1,000 seats, 4 px more for ten times as many, 2 px at least; what is not published is 2 px, dashed. */
    static double of(Figure seats, Variant variant) {
        return of(seats, 2.4, 4, variant.gutter ? 1 : ON_A_PHONE);
    }

    /** The same on a sign of a trail: 1.4 px for 1,000 seats and 2.3 px more for ten times as many. */
    static double small(Figure seats) {
        return of(seats, 1.4, 2.3, 1);
    }

    private static double of(Figure seats, double aThousand, double tenTimes, double scale) {
        if (!seats.published()) return LEAST;
        double width =
                aThousand + tenTimes * Math.log10(Math.max(1, seats.value().orElse(1)) / 1000.0);
        return Math.max(LEAST, Math.round(width * scale * 10) / 10.0);
    }
}

package app.switchback.designsystem.trailmap;

import app.switchback.designsystem.trailmap.Leg.Kind;
import java.util.ArrayList;
import java.util.List;

/** Legs of one trail that follow each other in the same column or the same row: they keep one lane. */
record Run(Trail trail, int first, int last) {
    static List<Run> of(Trail trail) {
        var runs = new ArrayList<Run>();
        int from = 0;
        for (int i = 1; i <= trail.legs().size(); i++) {
            if (i < trail.legs().size() && kind(trail, i) == kind(trail, from)) continue;
            if (straight(kind(trail, from))) runs.add(new Run(trail, from, i - 1));
            from = i;
        }
        return runs;
    }

    private static Kind kind(Trail trail, int leg) {
        return trail.legs().get(leg).kind();
    }

    static boolean straight(Kind kind) {
        return kind == Kind.ROLE || kind == Kind.INDUSTRY;
    }

    boolean vertical() {
        return kind(trail, first) == Kind.ROLE;
    }

    /** The column it runs in, or the row. */
    int line() {
        return vertical() ? from().column() : from().row();
    }

    Spot from() {
        return trail.legs().get(first).from();
    }

    Spot to() {
        return trail.legs().get(last).to();
    }

    private int position(Spot spot) {
        return vertical() ? spot.row() : spot.column();
    }

    int low() {
        return trail.legs().subList(first, last + 1).stream()
                .mapToInt(leg -> Math.min(position(leg.from()), position(leg.to())))
                .min()
                .orElse(0);
    }

    int high() {
        return trail.legs().subList(first, last + 1).stream()
                .mapToInt(leg -> Math.max(position(leg.from()), position(leg.to())))
                .max()
                .orElse(0);
    }

    boolean meets(Run other) {
        return vertical() == other.vertical()
                && line() == other.line()
                && low() <= other.high()
                && other.low() <= high();
    }

    /** To which side the rows that it joins lead: negative to the left, positive to the right, 0 to both or none. */
    int side() {
        int before = first == 0 ? 0 : -step(first - 1);
        int after = last + 1 == trail.legs().size() ? 0 : step(last + 1);
        return Integer.signum(before + after);
    }

    private int step(int leg) {
        var move = trail.legs().get(leg);
        return move.kind() == Kind.INDUSTRY
                ? Integer.signum(move.to().column() - move.from().column())
                : 0;
    }
}

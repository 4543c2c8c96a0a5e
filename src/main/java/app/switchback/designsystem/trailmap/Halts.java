package app.switchback.designsystem.trailmap;

import app.switchback.designsystem.trailmap.Leg.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds where each trail stops, and slides stops along their lanes until no ring touches another; where a row joins a
 * column only away from the turn.
 */
final class Halts {
    private static final double TURN = 28;
    private static final double RING = 32;
    private static final int TRIES = 12;

    private final Frame frame;
    private final List<Box> taken = new ArrayList<>();

    Halts(Frame frame) {
        this.frame = frame;
        taken.add(Box.around(frame.centre(frame.ground.start()), 26 * frame.scale(), 26 * frame.scale()));
        taken.add(Box.around(frame.centre(frame.ground.target()), 30 * frame.scale(), 30 * frame.scale()));
    }

    /** The ends of all legs: the start's centre, a stop after each leg, the target's centre. */
    List<Point> of(Trail trail) {
        var points = new ArrayList<Point>();
        points.add(frame.centre(trail.legs().getFirst().from()));
        for (int i = 0; i + 1 < trail.legs().size(); i++) {
            points.add(trail.legs().get(i).kind() == Kind.INTERNAL ? points.get(i) : halt(trail, i));
        }
        points.add(frame.centre(trail.legs().getLast().to()));
        return points;
    }

    private Point halt(Trail trail, int leg) {
        var centre = frame.centre(trail.legs().get(leg).to());
        var before = frame.lanes.of(trail, leg);
        var after = frame.lanes.of(trail, leg + 1);
        var column = before.filter(Run::vertical).or(() -> after.filter(Run::vertical));
        var row = before.filter(run -> !run.vertical()).or(() -> after.filter(run -> !run.vertical()));
        double y = row.map(frame::lane).orElse(centre.y());
        double x = column.map(frame::lane).orElse(centre.x());
        if (row.isEmpty()) return free(new Point(x, y), new Point(0, 1), true);
        if (column.isEmpty()) return free(new Point(x, y), new Point(1, 0), true);
        int side = sideOf(trail, before.filter(Run::vertical).isPresent() ? leg + 1 : leg, leg);
        return free(new Point(besideLane(centre.x(), x, side), y), new Point(side, 0), false);
    }

    private static int sideOf(Trail trail, int rowLeg, int leg) {
        var move = trail.legs().get(rowLeg);
        int forwards = Integer.signum(move.to().column() - move.from().column());
        return rowLeg > leg ? forwards : -forwards;
    }

    private double besideLane(double middle, double lane, int side) {
        double turn = TURN * frame.scale();
        return side > 0 ? Math.max(middle + turn * 0.45, lane + turn) : Math.min(middle - turn * 0.45, lane - turn);
    }

    private Point free(Point wanted, Point direction, boolean bothWays) {
        double size = RING * frame.scale();
        for (int i = 0; i < TRIES; i++) {
            double by = bothWays ? (i + 1) / 2 * (i % 2 == 0 ? -1 : 1) * size / 3 : i * size / 4;
            var point = wanted.plus(direction.x() * by, direction.y() * by);
            var box = Box.around(point, size, size);
            if (taken.stream().anyMatch(box::overlaps)) continue;
            taken.add(box);
            return point;
        }
        return wanted;
    }
}

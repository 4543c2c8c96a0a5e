package app.switchback.designsystem.trailmap;

import app.switchback.designsystem.trailmap.Leg.Kind;
import java.util.ArrayList;
import java.util.List;

/** Draws the trails' lines: out of the start, along their lanes, round wide turns, into the target. */
final class Router {
    private static final double EASE = 84;
    private static final double WIDEST_TURN = 42;

    private final Frame frame;
    private final List<Trail> trails;

    Router(Frame frame, List<Trail> trails) {
        this.frame = frame;
        this.trails = trails;
    }

    List<Route> routes() {
        var halts = new Halts(frame);
        return trails.stream().map(trail -> route(trail, halts.of(trail))).toList();
    }

    private Route route(Trail trail, List<Point> ends) {
        var strokes = new ArrayList<Stroke>();
        var stops = new ArrayList<Stop>();
        for (int i = 0; i < trail.legs().size(); i++) {
            strokes.add(stroke(trail, i, ends.get(i), ends.get(i + 1))
                    .ofWidth(width(trail.legs().get(i))));
            boolean halts = i + 1 < trail.legs().size() && trail.legs().get(i).kind() != Kind.INTERNAL;
            if (halts)
                stops.add(
                        new Stop(ends.get(i + 1), trail.legs().get(i).evidence().verdict()));
        }
        return new Route(trail, strokes, stops);
    }

    private Stroke stroke(Trail trail, int leg, Point from, Point to) {
        return switch (trail.legs().get(leg).kind()) {
            case INTERNAL -> loop(from);
            case BOTH -> slant(trail, leg, from, to);
            case INDUSTRY -> across(from, to, lane(trail, leg));
            case ROLE -> up(trail, leg, from, to);
        };
    }

    private double width(Leg leg) {
        return LegWidth.of(frame.ground.seatsAt(leg.to()), frame.variant);
    }

    private double lane(Trail trail, int leg) {
        return frame.lane(frame.lanes.of(trail, leg).orElseThrow());
    }

    /** A small loop towards the corner that no trail leaves by. */
    private Stroke loop(Point at) {
        double k = Math.max(0.85, frame.scale());
        return new Pen(at)
                .curve(at.plus(-92 * k, -6 * k), at.plus(-52 * k, 78 * k), at)
                .lift();
    }

    private Stroke slant(Trail trail, int leg, Point from, Point to) {
        double x = (to.x() - from.x()) / 2;
        double y = (to.y() - from.y()) / 2;
        double aside = frame.variant.lane * aside(trail, trail.legs().get(leg));
        double length = Math.max(1, Math.hypot(x, y));
        var middle = from.plus(x - y / length * aside, y + x / length * aside);
        return new Pen(from).slant(middle, to).lift();
    }

    /** Trails that slant between the same two places bow apart by one lane. */
    private double aside(Trail trail, Leg leg) {
        var same = trails.stream()
                .filter(other -> other.legs().stream()
                        .anyMatch(step ->
                                step.from().equals(leg.from()) && step.to().equals(leg.to())))
                .toList();
        return same.indexOf(trail) - (same.size() - 1) / 2.0;
    }

    private Stroke across(Point from, Point to, double lane) {
        double way = Math.signum(to.x() - from.x());
        double ease = Math.min(EASE * frame.scale(), 0.42 * Math.abs(to.x() - from.x()));
        var pen = new Pen(from);
        if (Math.abs(from.y() - lane) > 0.5) {
            var reached = new Point(from.x() + way * ease, lane);
            pen.curve(from.plus(way * ease * 0.4, 0), reached.plus(-way * ease * 0.5, 0), reached);
        }
        if (Math.abs(to.y() - lane) < 0.5) return pen.line(to).lift();
        var left = new Point(to.x() - way * ease, lane);
        return pen.line(left)
                .curve(left.plus(way * ease * 0.5, 0), to.plus(-way * ease * 0.4, 0), to)
                .lift();
    }

    private Stroke up(Trail trail, int leg, Point from, Point to) {
        double lane = lane(trail, leg);
        double way = Math.signum(to.y() - from.y());
        double height = Math.abs(to.y() - from.y());
        var pen = new Pen(from);
        boolean bothEnds = Math.abs(from.x() - lane) > 0.5 && Math.abs(to.x() - lane) > 0.5;
        double share = bothEnds ? 0.45 : 0.66;
        leave(pen, from, lane, way * height * share, joinsRow(trail, leg - 1));
        arrive(pen, to, lane, way * height * share, joinsRow(trail, leg + 1));
        return pen.lift();
    }

    private void leave(Pen pen, Point from, double lane, double rise, boolean turns) {
        if (Math.abs(from.x() - lane) < 0.5) return;
        double way = Math.signum(rise);
        if (turns) {
            double turn = turn(from, lane, Math.abs(rise));
            double side = Math.signum(from.x() - lane);
            pen.line(new Point(lane + side * turn, from.y()))
                    .turn(new Point(lane, from.y()), new Point(lane, from.y() + way * turn));
            return;
        }
        double ease = ease(Math.abs(rise), from.x() - lane);
        var reached = new Point(lane, from.y() + way * ease);
        pen.curve(from.plus(0, way * ease * 0.36), reached.plus(0, -way * ease * 0.5), reached);
    }

    private void arrive(Pen pen, Point to, double lane, double rise, boolean turns) {
        double way = Math.signum(rise);
        if (Math.abs(to.x() - lane) < 0.5) {
            pen.line(to);
        } else if (turns) {
            double turn = turn(to, lane, Math.abs(rise));
            double side = Math.signum(to.x() - lane);
            pen.line(new Point(lane, to.y() - way * turn))
                    .turn(new Point(lane, to.y()), new Point(lane + side * turn, to.y()))
                    .line(to);
        } else {
            double ease = ease(Math.abs(rise), to.x() - lane);
            var left = new Point(lane, to.y() - way * ease);
            pen.line(left).curve(left.plus(0, way * ease * 0.5), to.plus(0, -way * ease * 0.36), to);
        }
    }

    private double ease(double room, double aside) {
        return Math.min(Math.max(EASE * frame.scale(), 0.9 * Math.abs(aside)), room);
    }

    private double turn(Point stop, double lane, double room) {
        return Math.min(Math.min(WIDEST_TURN * frame.scale(), Math.abs(stop.x() - lane)), room);
    }

    private boolean joinsRow(Trail trail, int leg) {
        return leg >= 0 && leg < trail.legs().size() && trail.legs().get(leg).kind() == Kind.INDUSTRY;
    }
}

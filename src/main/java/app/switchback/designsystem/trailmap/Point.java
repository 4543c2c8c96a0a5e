package app.switchback.designsystem.trailmap;

/** A point in the drawing's own units: pixels at full size, y growing downwards. */
record Point(double x, double y) {
    Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    Point towards(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }

    double distance(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}

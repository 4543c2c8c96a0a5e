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
        double dx = x - other.x;
        double dy = y - other.y;
        return Math.sqrt(dx * dx + dy * dy); // hypot guards against sizes that no drawing has, at twenty times the cost
    }
}

package app.switchback.designsystem.trailmap;

import java.util.List;

/** A trail as it is drawn: one stroke for each leg, a stop between every two of them. */
record Route(Trail trail, List<Stroke> strokes, List<Stop> stops) {}

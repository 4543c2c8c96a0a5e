package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.Trail;
import java.util.List;

/**
 * The nodes of a trail, start first; what it is made of is not worked out yet.
 *
 * @param key see {@link Trail#key()}
 */
record Route(Trail.Kind kind, String key, List<Node> nodes) {
    Route {
        nodes = List.copyOf(nodes);
    }

    boolean internal() {
        return kind == Trail.Kind.INTERNAL;
    }
}

package app.switchback.planning.ui;

import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.designsystem.trailmap.Ground;
import app.switchback.designsystem.trailmap.Spot;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Stop;
import app.switchback.planning.trails.Trail;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns and rows of a map: industries with the start's left and the target's right, roles with the start's lowest
 * and the target's on top; what lies between is ordered by how much of it is new to the person.
 *
 * @param columns one stop for each industry, left to right
 * @param rows one stop for each role, top to bottom
 */
record MapGround(List<Stop> columns, List<Stop> rows) {
    /** The ground that these trails need; it may be too large for a map. */
    static MapGround of(List<Trail> trails) {
        var start = trails.getFirst().legs().getFirst().from();
        var target = trails.getFirst().legs().getLast().to();
        var between = trails.stream()
                .flatMap(trail -> trail.legs().stream())
                .sorted(Comparator.comparingDouble(leg -> leg.skills().weight()))
                .map(Leg::to)
                .toList();
        return new MapGround(columns(start, between, target), rows(start, between, target));
    }

    boolean fits() {
        return columns.size() <= Ground.MOST && rows.size() <= Ground.MOST;
    }

    Spot spot(Stop stop) {
        return new Spot(column(stop), row(stop));
    }

    private int column(Stop stop) {
        return columns.stream().map(Stop::industry).toList().indexOf(stop.industry());
    }

    private int row(Stop stop) {
        return rows.stream().map(Stop::role).toList().indexOf(stop.role());
    }

    private static List<Stop> columns(Stop start, List<Stop> between, Stop target) {
        Set<Optional<IndustryId>> seen = new HashSet<>(Arrays.asList(start.industry(), target.industry()));
        var columns = new ArrayList<Stop>();
        columns.add(start);
        between.stream().filter(stop -> seen.add(stop.industry())).forEach(columns::add);
        if (!start.industry().equals(target.industry())) {
            columns.add(target);
        }
        return columns;
    }

    private static List<Stop> rows(Stop start, List<Stop> between, Stop target) {
        Set<Optional<OccupationCode>> seen = new HashSet<>(Arrays.asList(start.role(), target.role()));
        var rows = new ArrayList<Stop>();
        rows.add(start);
        between.stream().filter(stop -> seen.add(stop.role())).forEach(rows::add);
        if (!start.role().equals(target.role())) {
            rows.add(target);
        }
        return rows.reversed();
    }
}

package app.switchback.planning.ui;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.AtlasVersion;
import app.switchback.atlas.Place;
import app.switchback.planning.trails.Figure;
import app.switchback.planning.trails.PayFigure;
import app.switchback.planning.trails.Stop;
import java.util.Optional;

/** What is known of a crossing of the map that no trail comes by, so that the map shows the country beside the trails too. */
@FunctionalInterface
interface Crossings {
    /**
     * What the map shows of it.
     *
     * @param seats people employed there
     * @param pay what is paid there
     */
    record Crossing(Figure seats, PayFigure pay) {}

    Optional<Crossing> at(Stop role, Stop industry);

    /** Out of the atlas, unless the trails saw other data: then the crossings stay bare rather than mix two years. */
    static Crossings of(Atlas atlas, AtlasVersion seen) {
        return atlas.version().equals(seen)
                ? (role, industry) -> at(atlas, role, industry)
                : (role, industry) -> Optional.empty();
    }

    private static Optional<Crossing> at(Atlas atlas, Stop role, Stop industry) {
        return role.role()
                .flatMap(code -> industry.industry().map(id -> atlas.place(code, id)))
                .map(Crossings::at);
    }

    private static Crossing at(Place place) {
        var pay = place.pay();
        return new Crossing(
                Figure.of(place.seats().people(), place.seats().origin()),
                new PayFigure(pay.measure(), Figure.of(pay.usdAYear(), pay.origin())));
    }
}

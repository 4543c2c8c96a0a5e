package app.switchback.planning.domain.trail;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.Origin;
import app.switchback.atlas.Source;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Stop;
import app.switchback.planning.trails.Trail;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects the publications that the figures of some trails come from. */
final class UsedSources {
    private UsedSources() {}

    static List<Source> of(Atlas atlas, List<Trail> trails) {
        var keys = trails.stream()
                .flatMap(trail -> trail.legs().stream())
                .flatMap(UsedSources::origins)
                .map(Origin::source)
                .collect(Collectors.toSet());
        return atlas.sources().stream()
                .filter(source -> keys.contains(source.key()))
                .toList();
    }

    private static Stream<Origin> origins(Leg leg) {
        return Stream.of(
                        origins(leg.from()),
                        origins(leg.to()),
                        leg.skills().largest().stream().map(gap -> gap.origin()),
                        leg.technologies().known()
                                ? Stream.of(leg.technologies().origin())
                                : Stream.<Origin>of(),
                        Stream.of(leg.preparation().zones(), leg.preparation().education()))
                .flatMap(origins -> origins);
    }

    private static Stream<Origin> origins(Stop stop) {
        return Stream.of(
                stop.seats().origin(),
                stop.pay().usdAYear().origin(),
                stop.growth().origin(),
                stop.openings().origin());
    }
}

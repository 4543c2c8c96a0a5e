package app.switchback.planning.domain.trail;

import app.switchback.atlas.Amount;
import app.switchback.atlas.Atlas;
import app.switchback.atlas.Industry;
import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.trails.Brings;
import app.switchback.planning.trails.Journey;
import app.switchback.planning.trails.Matters;
import app.switchback.planning.trails.Start;
import app.switchback.planning.trails.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

/** Journeys drawn at random from all occupations and groups, the same for the same seed. */
public final class Pairs {
    /** Two top-coded, two estimated, a military one and one that no cell is published of, so that none is left to luck. */
    private static final List<String> ODD =
            List.of("29-1214.00", "29-1242.00", "15-2051.00", "13-2051.00", "55-3016.00", "45-3031.00");

    private Pairs() {}

    public static List<Journey> seeded(Atlas atlas, int count, long seed) {
        var random = new Random(seed);
        var journeys = new ArrayList<Journey>();
        for (int i = 0; i < count; i++) {
            var from = i % 10 == 0 ? odd(i / 10) : role(atlas, random);
            var to = i % 10 == 5 ? odd(i / 10) : role(atlas, random);
            journeys.add(journey(atlas, random, from, to));
        }
        return journeys;
    }

    private static Journey journey(Atlas atlas, Random random, OccupationCode from, OccupationCode to) {
        var kinds = Start.Kind.values();
        var kind = random.nextInt(4) > 0 ? Start.Kind.EMPLOYED : kinds[random.nextInt(kinds.length)];
        var home = industry(atlas, random);
        var drawn = random.nextInt(3) == 0 ? home : industry(atlas, random);
        var away = topCoded(atlas, to).orElse(drawn);
        return new Journey(
                Start.of(kind, from, home), Target.of(to, away), Brings.AS_THE_ROLE, matters(random), Optional.empty());
    }

    private static Optional<IndustryId> topCoded(Atlas atlas, OccupationCode role) {
        return atlas.industries().stream()
                .map(Industry::id)
                .filter(industry -> atlas.place(role, industry).pay().usdAYear() instanceof Amount.AtLeast)
                .findFirst();
    }

    private static Matters matters(Random random) {
        return new Matters(
                Optional.of(new Matters.Floor(40_000 + 10_000L * random.nextInt(10), "USD")),
                random.nextInt(5),
                OptionalInt.of(12 + random.nextInt(36)),
                random.nextInt(5),
                random.nextInt(5),
                random.nextInt(5),
                random.nextInt(5));
    }

    private static OccupationCode odd(int index) {
        return new OccupationCode(ODD.get(index % ODD.size()));
    }

    private static OccupationCode role(Atlas atlas, Random random) {
        var all = atlas.occupations();
        return all.get(random.nextInt(all.size())).code();
    }

    private static IndustryId industry(Atlas atlas, Random random) {
        var all = atlas.industries();
        return all.get(random.nextInt(all.size())).id();
    }
}

package app.switchback.planning.domain.trail;

import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.Technology;
import app.switchback.planning.trails.TechnologyGap;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The technologies that job postings of the next role ask for, beside those the person has. */
final class TechnologyGaps {
    private final Roles roles;

    TechnologyGaps(Roles roles) {
        this.roles = roles;
    }

    TechnologyGap between(Had had, OccupationCode target) {
        var all = roles.technologies(target);
        var sought = all.stream().filter(TechnologyGaps::sought).toList();
        return new TechnologyGap(
                !all.isEmpty(),
                names(sought, tool -> !had.technologies().contains(tool.name())),
                names(sought, tool -> had.technologies().contains(tool.name())),
                brings(had, sought),
                names(sought, tool -> tool.inDemand() && !had.technologies().contains(tool.name())),
                Origins.technologies(target));
    }

    static boolean sought(Technology technology) {
        return technology.hot() || technology.inDemand();
    }

    private static List<String> names(List<Technology> technologies, Predicate<Technology> which) {
        return technologies.stream()
                .filter(which)
                .map(Technology::name)
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    private static List<String> brings(Had had, List<Technology> sought) {
        var brought = new TreeSet<>(had.sought());
        sought.forEach(tool -> brought.remove(tool.name()));
        return List.copyOf(brought);
    }
}

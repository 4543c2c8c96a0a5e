package app.switchback.planning.domain.trail;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.Rating;
import app.switchback.atlas.Technology;
import app.switchback.planning.trails.Brings;
import app.switchback.planning.trails.SkillGap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What roles ask for, looked up once per journey. */
final class Roles {
    /** O*NET's lowest and highest level. */
    private static final double LOWEST = 0;

    private static final double HIGHEST = 7;

    private final Atlas atlas;
    private final Map<OccupationCode, List<Rating>> asked = new HashMap<>();
    private final Map<OccupationCode, Set<String>> tools = new HashMap<>();
    private final Map<OccupationCode, Set<String>> sought = new HashMap<>();

    Roles(Atlas atlas) {
        this.atlas = atlas;
    }

    /** What can be learnt for the role. */
    List<Rating> asked(OccupationCode role) {
        return asked.computeIfAbsent(
                role,
                code -> atlas.profile(code).stream().filter(SkillGap::learnable).toList());
    }

    List<Technology> technologies(OccupationCode role) {
        return atlas.technologies(role);
    }

    private Set<String> tools(OccupationCode role) {
        return tools.computeIfAbsent(
                role, code -> technologies(code).stream().map(Technology::name).collect(Collectors.toSet()));
    }

    private Set<String> sought(OccupationCode role) {
        return sought.computeIfAbsent(
                role,
                code -> technologies(code).stream()
                        .filter(TechnologyGaps::sought)
                        .map(Technology::name)
                        .collect(Collectors.toSet()));
    }

    /** What the person has at the start: the start role's levels, with their own ratings in their place. */
    Had atStart(Optional<OccupationCode> role, Brings brings) {
        var nothing = new Had(Map.of(), Set.of(), Set.of(), Set.of(), Set.of(), true);
        var had = role.map(code -> after(nothing, code)).orElse(nothing);
        var levels = new HashMap<>(had.levels());
        var own = new HashSet<String>();
        var estimated = new HashSet<>(had.estimated());
        for (var level : brings.levels()) {
            levels.put(level.element(), Math.clamp(level.level(), LOWEST, HIGHEST));
            own.add(level.element());
            estimated.remove(level.element());
        }
        var said = brings.technologies().<Set<String>>map(HashSet::new);
        return new Had(
                levels, own, estimated, said.orElse(had.technologies()), said.orElse(had.sought()), had.onlyOwn());
    }

    /** What the person has after having worked in the role too. */
    Had after(Had had, OccupationCode role) {
        return had.after(asked(role), tools(role), sought(role));
    }
}

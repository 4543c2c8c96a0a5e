package app.switchback.atlas.domain;

import app.switchback.atlas.Industry;
import app.switchback.atlas.IndustryId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The industry groups in force: every industry that OEWS counts belongs to exactly one of them. */
public final class Partition {
    private static final int NOBODY = -1;

    private final List<IndustryGroup> groups;
    private final Map<IndustryId, Integer> places = new HashMap<>();
    private final int[] owners;

    private Partition(List<IndustryGroup> groups, int[] owners) {
        this.groups = groups;
        this.owners = owners;
        for (var group : groups) {
            places.put(group.industry().id(), places.size());
        }
    }

    /**
     * The partition, if the groups are one.
     *
     * @throws NotAPartition naming every code that is unknown, claimed twice, claimed by nobody or not to be split off
     */
    public static Partition of(Industries industries, List<IndustryGroup> groups) {
        var problems = new ArrayList<String>();
        var owners = new int[industries.size()];
        Arrays.fill(owners, NOBODY);
        var ids = new HashMap<IndustryId, Integer>();
        for (var group : groups) {
            if (ids.putIfAbsent(group.industry().id(), ids.size()) != null) {
                problems.add(group.industry().id() + " is there twice");
            }
            group.industry().naics().forEach(code -> claim(industries, code, groups.indexOf(group), owners, problems));
        }
        inherit(industries, owners, problems, groups);
        if (!problems.isEmpty()) {
            throw new NotAPartition(problems);
        }
        return new Partition(List.copyOf(groups), owners);
    }

    private static void claim(Industries industries, String code, int group, int[] owners, List<String> problems) {
        var place = industries.place(code);
        if (place < 0 || place == Industries.ALL) {
            problems.add(code + " is no industry that OEWS counts");
        } else if (owners[place] != NOBODY) {
            problems.add(code + " is claimed twice");
        } else if (!isSplittable(industries, industries.parent(place))) {
            problems.add(code + " cannot be split off: OEWS does not count the whole of what remains");
        } else {
            owners[place] = group;
        }
    }

    private static boolean isSplittable(Industries industries, int parent) {
        for (var place = parent; place >= 0; place = industries.parent(place)) {
            if (!industries.isDivided(place)) {
                return false;
            }
        }
        return true;
    }

    /** What lies below a claimed industry belongs to the same group; what lies above belongs to nobody as a whole. */
    private static void inherit(
            Industries industries, int[] owners, List<String> problems, List<IndustryGroup> groups) {
        var claimed = owners.clone();
        for (int place = 1; place < owners.length; place++) {
            for (var above = industries.parent(place); above >= 0; above = industries.parent(above)) {
                if (claimed[above] != NOBODY && claimed[place] != NOBODY) {
                    problems.add(industries.code(place) + " is claimed twice: with " + industries.code(above) + " by "
                            + groups.get(claimed[above]).industry().id());
                } else if (claimed[above] != NOBODY) {
                    owners[place] = claimed[above];
                }
            }
            if (owners[place] == NOBODY && industries.children(place).length == 0) {
                problems.add(industries.code(place) + " belongs to no group");
            }
        }
    }

    public List<IndustryGroup> groups() {
        return groups;
    }

    public List<Industry> industries() {
        return groups.stream().map(IndustryGroup::industry).toList();
    }

    public Optional<Industry> industry(IndustryId id) {
        return Optional.ofNullable(places.get(id))
                .map(place -> groups.get(place).industry());
    }

    /** The group that an industry belongs to; empty for one that is shared out among several. */
    public Optional<IndustryGroup> groupOf(int industry) {
        return owners[industry] == NOBODY ? Optional.empty() : Optional.of(groups.get(owners[industry]));
    }
}

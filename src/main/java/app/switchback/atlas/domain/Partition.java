package app.switchback.atlas.domain;

import app.switchback.atlas.Industry;
import app.switchback.atlas.IndustryId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The industry groups in force: every industry that OEWS counts belongs to exactly one of them. */
public final class Partition {
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
        var claims = new Claims(industries, groups);
        if (!claims.problems().isEmpty()) {
            throw new NotAPartition(claims.problems());
        }
        return new Partition(List.copyOf(groups), claims.owners());
    }

    /** What is wrong with the groups; nothing when they are a partition. */
    public static List<GroupProblem> problems(Industries industries, List<IndustryGroup> groups) {
        return new Claims(industries, groups).problems();
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
        return owners[industry] == Claims.NOBODY ? Optional.empty() : Optional.of(groups.get(owners[industry]));
    }
}

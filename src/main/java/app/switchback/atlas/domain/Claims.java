package app.switchback.atlas.domain;

import app.switchback.atlas.domain.GroupProblem.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/** Who claims which industry, and where the claims do not make a partition. */
final class Claims {
    static final int NOBODY = -1;

    private final Industries industries;
    private final List<IndustryGroup> groups;
    private final List<GroupProblem> problems = new ArrayList<>();
    private final int[] claimed;
    private final int[] owners;

    Claims(Industries industries, List<IndustryGroup> groups) {
        this.industries = industries;
        this.groups = groups;
        claimed = new int[industries.size()];
        Arrays.fill(claimed, NOBODY);
        var ids = new HashSet<>();
        for (int group = 0; group < groups.size(); group++) {
            var industry = groups.get(group).industry();
            if (!ids.add(industry.id())) {
                problems.add(GroupProblem.of(Kind.SAME_NAME, industry.id().value()));
            }
            for (var code : industry.naics()) {
                claim(code, group);
            }
        }
        owners = claimed.clone();
        for (int place = 1; place < owners.length; place++) {
            inherit(place);
        }
    }

    List<GroupProblem> problems() {
        return List.copyOf(problems);
    }

    /** The group of each industry, {@link #NOBODY} for one that is shared out among several. */
    int[] owners() {
        return owners.clone();
    }

    private void claim(String code, int group) {
        var place = industries.place(code);
        if (place < 0 || place == Industries.ALL) {
            problems.add(GroupProblem.of(Kind.UNKNOWN, code));
        } else if (claimed[place] != NOBODY) {
            problems.add(GroupProblem.of(Kind.TWICE, code));
        } else {
            claimed[place] = group;
            if (!isSplittable(industries.parent(place))) {
                problems.add(GroupProblem.of(Kind.NOT_DIVIDED, code));
            }
        }
    }

    private boolean isSplittable(int parent) {
        for (var place = parent; place >= 0; place = industries.parent(place)) {
            if (!industries.isDivided(place)) {
                return false;
            }
        }
        return true;
    }

    /** What lies below a claimed industry belongs to the same group; what lies above belongs to nobody as a whole. */
    private void inherit(int place) {
        for (var above = industries.parent(place); above >= 0; above = industries.parent(above)) {
            if (claimed[above] != NOBODY && claimed[place] != NOBODY) {
                var holder = groups.get(claimed[above]).industry().id().value();
                problems.add(new GroupProblem(Kind.WITHIN, industries.code(place), holder));
            } else if (claimed[above] != NOBODY) {
                owners[place] = claimed[above];
            }
        }
        if (owners[place] == NOBODY && industries.children(place).length == 0) {
            problems.add(GroupProblem.of(Kind.MISSING, industries.code(place)));
        }
    }
}

package app.switchback.planning.domain.trail;

import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.Rating;
import app.switchback.planning.trails.SkillGap;
import app.switchback.planning.trails.SkillGap.Gap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The skill gap: for each skill, knowledge area and activity that matters in the next role, how many levels are missing,
 * weighted by how much it matters.
 */
final class SkillGaps {
    /** As many gaps as a person can take in at a look; the sum counts all. */
    private static final int LARGEST = 10;

    private static final Comparator<Gap> LARGEST_FIRST = Comparator.comparingDouble(Gap::weight)
            .reversed()
            .thenComparing(gap -> gap.element().id());

    private final Roles roles;

    SkillGaps(Roles roles) {
        this.roles = roles;
    }

    /** Elements of which nothing is known on either side are left out, never counted as missing. */
    SkillGap between(Had had, OccupationCode target) {
        var sum = new Sum(new ArrayList<>());
        for (var rating : roles.asked(target)) {
            var level = had.levels().get(rating.element().id());
            if (SkillGap.matters(rating) && level != null && compared(had, rating)) {
                sum.gaps().add(gap(target, rating, level, had));
            }
        }
        return sum.toSkillGap();
    }

    private static boolean compared(Had had, Rating rating) {
        return !had.onlyOwn() || had.own().contains(rating.element().id());
    }

    private static Gap gap(OccupationCode target, Rating rating, double level, Had had) {
        var id = rating.element().id();
        return new Gap(
                rating.element(),
                rating.level(),
                level,
                had.own().contains(id),
                rating.importance(),
                SkillGap.missing(rating, level),
                rating.estimated() || had.estimated().contains(id),
                Origins.level(target, id));
    }

    private record Sum(List<Gap> gaps) {
        SkillGap toSkillGap() {
            if (gaps.isEmpty()) {
                return SkillGap.UNKNOWN;
            }
            return new SkillGap(
                    true,
                    gaps.stream().mapToDouble(Gap::weight).sum(),
                    gaps.stream()
                            .mapToDouble(gap -> gap.needed() * SkillGap.weightOf(gap.importance()))
                            .sum(),
                    (int) gaps.stream().filter(gap -> gap.weight() == 0).count(),
                    gaps.size(),
                    gaps.stream()
                            .filter(gap -> gap.weight() > 0)
                            .sorted(LARGEST_FIRST)
                            .limit(LARGEST)
                            .toList(),
                    gaps.stream().anyMatch(Gap::estimated));
        }
    }
}

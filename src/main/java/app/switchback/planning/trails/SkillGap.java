package app.switchback.planning.trails;

import app.switchback.atlas.Element;
import app.switchback.atlas.Origin;
import app.switchback.atlas.Rating;
import java.util.List;

/**
 * What the next role asks for and the person does not have yet, in levels weighted by importance (docs/domain/
 * path-engine.md).
 *
 * @param known false when the next role or the start has no ratings: then all numbers are 0 and mean nothing
 * @param weight the sum of all gaps, in weighted levels
 * @param asked the sum of all weighted levels that the role asks for: what a person who had nothing would lack
 * @param met how many of the {@code of} elements the person already has
 * @param largest the largest gaps, largest first, at most ten
 * @param estimated true when any level that was compared is an estimate
 */
public record SkillGap(
        boolean known, double weight, double asked, int met, int of, List<Gap> largest, boolean estimated) {
    public static final SkillGap UNKNOWN = new SkillGap(false, 0, 0, 0, 0, List.of(), false);

    /** "Important" on O*NET's importance scale of 1 to 5; below it O*NET itself calls an element not or somewhat so. */
    private static final double IMPORTANT = 3;

    public SkillGap {
        largest = List.copyOf(largest);
    }

    /** Skills, knowledge and activities; abilities are left out, since nobody learns them for a job. */
    public static boolean learnable(Rating asked) {
        return asked.element().kind() != Element.Kind.ABILITY;
    }

    /** Whether it matters enough in a role to be compared. */
    public static boolean matters(Rating asked) {
        return asked.importance() >= IMPORTANT;
    }

    /** 0 for what does not matter to 1 for what matters most. */
    public static double weightOf(double importance) {
        return (importance - 1) / 4;
    }

    /** How many weighted levels are missing of what is asked. */
    public static double missing(Rating asked, double had) {
        return Math.max(0, asked.level() - had) * weightOf(asked.importance());
    }

    /** How much of what the role asks for is new, 0 to 1; 0 when unknown. */
    public double newShare() {
        return asked > 0 ? weight / asked : 0;
    }

    /**
     * One element's gap.
     *
     * @param needed level the role asks for, 0 to 7
     * @param had level the person has, 0 to 7
     * @param own true when {@code had} is the person's own rating
     * @param importance 1 to 5
     * @param weight (needed − had) × (importance − 1) / 4
     * @param origin where the needed level stands
     */
    public record Gap(
            Element element,
            double needed,
            double had,
            boolean own,
            double importance,
            double weight,
            boolean estimated,
            Origin origin) {}
}

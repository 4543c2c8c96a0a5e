package app.switchback.atlas;

/**
 * How alike two roles are, part by part and together; each a standard score over all pairs of the first role, higher is
 * more alike. The parts stay visible (product rule: no magic score).
 *
 * @param does detailed work activities
 * @param knows knowledge ratings
 * @param asks importance ratings of all elements
 * @param called words of the alternate titles
 * @param worksWith technologies
 * @param together the combination used for ranking
 * @param estimated true when either role's ratings are estimates
 */
public record Likeness(
        OccupationCode from,
        OccupationCode to,
        double does,
        double knows,
        double asks,
        double called,
        double worksWith,
        double together,
        boolean estimated) {}

package app.switchback.planning.answers;

import app.switchback.atlas.IndustryId;
import app.switchback.planning.trails.Level;
import org.jspecify.annotations.Nullable;

/**
 * One place somebody wants to get to.
 *
 * @param industry null while not said; with the present employer the start's counts, see {@link #from}
 * @param level how senior; null means any
 * @param sameEmployer true when they mean to stay with their employer (S5)
 */
public record TargetAnswer(
        RoleAnswer role,
        @Nullable IndustryId industry,
        @Nullable Level level,
        boolean sameEmployer) {
    public static final TargetAnswer EMPTY = new TargetAnswer(RoleAnswer.NONE, null, null, false);

    public boolean isComplete() {
        return role.code() != null && (industry != null || sameEmployer);
    }

    /**
     * The target as it counts from this start: whoever stays with the present employer stays in its industry, whatever
     * becomes of the start later, and nobody stays with an employer that they do not have.
     */
    public TargetAnswer from(HereAnswer here) {
        return sameEmployer && here.hasEmployer() ? withIndustry(here.industry()) : withSameEmployer(false);
    }

    public TargetAnswer withRole(RoleAnswer other) {
        return new TargetAnswer(other, industry, level, sameEmployer);
    }

    public TargetAnswer withIndustry(@Nullable IndustryId other) {
        return new TargetAnswer(role, other, level, sameEmployer);
    }

    public TargetAnswer withLevel(@Nullable Level other) {
        return new TargetAnswer(role, industry, other, sameEmployer);
    }

    public TargetAnswer withSameEmployer(boolean same) {
        return new TargetAnswer(role, industry, level, same);
    }
}

package app.switchback.planning.answers;

import app.switchback.atlas.IndustryId;
import app.switchback.planning.trails.EmployerSize;
import app.switchback.planning.trails.Level;
import app.switchback.planning.trails.Start;
import org.jspecify.annotations.Nullable;

/**
 * Step "Where I am".
 *
 * @param level how senior the job is; null means not said
 * @param size the employer's; null means not said
 */
public record HereAnswer(
        Start.Kind kind,
        RoleAnswer role,
        @Nullable IndustryId industry,
        @Nullable Level level,
        String employer,
        @Nullable EmployerSize size)
        implements Answer {
    public static final HereAnswer EMPTY = new HereAnswer(Start.Kind.EMPLOYED, RoleAnswer.NONE, null, null, "", null);

    /** Whether a role is needed: students may have none yet (S3). */
    public boolean needsRole() {
        return kind != Start.Kind.STUDENT;
    }

    /** Whether an industry is asked for: the military counts as government, a student has none. */
    public boolean asksIndustry() {
        return kind != Start.Kind.STUDENT && kind != Start.Kind.MILITARY;
    }

    /** Whether there is a job with an employer: one can be senior in it, and stay with it. */
    public boolean hasEmployer() {
        return kind == Start.Kind.EMPLOYED;
    }

    /**
     * What counts for this kind of start. What was said for another kind is kept, since kinds are tried out, but says
     * nothing while the step does not ask for it.
     */
    public HereAnswer counting() {
        return new HereAnswer(
                kind,
                role,
                asksIndustry() ? industry : null,
                hasEmployer() ? level : null,
                asksIndustry() ? employer : "",
                asksIndustry() ? size : null);
    }

    @Override
    public boolean isComplete() {
        var noRole = !needsRole() && role.words().isBlank();
        return noRole || (role.code() != null && (industry != null || !asksIndustry()));
    }

    public HereAnswer withKind(Start.Kind other) {
        return new HereAnswer(other, role, industry, level, employer, size);
    }

    public HereAnswer withRole(RoleAnswer other) {
        return new HereAnswer(kind, other, industry, level, employer, size);
    }

    public HereAnswer withIndustry(@Nullable IndustryId other) {
        return new HereAnswer(kind, role, other, level, employer, size);
    }

    public HereAnswer withLevel(@Nullable Level other) {
        return new HereAnswer(kind, role, industry, other, employer, size);
    }

    public HereAnswer withEmployer(String other) {
        return new HereAnswer(kind, role, industry, level, other, size);
    }

    public HereAnswer withSize(@Nullable EmployerSize other) {
        return new HereAnswer(kind, role, industry, level, employer, other);
    }
}

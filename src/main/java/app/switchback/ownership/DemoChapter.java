package app.switchback.ownership;

/**
 * A module's part of the demo world (profile {@code demo}), told once, after the people exist and in the order of
 * {@code @Order}. It acts for somebody with {@code DemoStage.asClient(cast.client(), …)}, so that what it writes went through
 * the same services as a person's clicks.
 */
public interface DemoChapter {
    /** Writes what these people have done in this module. */
    void tell(DemoCast cast);
}

package app.switchback.ownership;

/**
 * A module's part of the demo world (profile {@code demo}), told once, after the people exist and in the order of
 * {@code @Order}. It acts for somebody with {@code OwnerScope.run(cast.client(), …)} around its transaction.
 */
public interface DemoChapter {
    /** Writes what these people have done in this module. */
    void tell(DemoCast cast);
}

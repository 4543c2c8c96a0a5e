package app.switchback.atlas.application;

import app.switchback.atlas.domain.GroupProblem;
import java.util.List;

/** What came of putting edited groups in force. */
public sealed interface EditOutcome {
    /** They hold now. */
    record InForce(int revision) implements EditOutcome {}

    /** They are no partition; nothing has changed. */
    record Refused(List<GroupProblem> problems) implements EditOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Somebody else was faster; nothing has changed. */
    record Outrun(int revision) implements EditOutcome {}
}

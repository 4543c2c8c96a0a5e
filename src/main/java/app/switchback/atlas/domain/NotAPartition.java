package app.switchback.atlas.domain;

import java.util.List;

/** Industry groups that overlap or leave something out, with everything that is wrong with them. */
public final class NotAPartition extends RuntimeException {
    private final transient List<GroupProblem> problems;

    NotAPartition(List<GroupProblem> problems) {
        super("the industry groups are no partition: " + problems);
        this.problems = List.copyOf(problems);
    }

    public List<GroupProblem> problems() {
        return problems;
    }
}

package app.switchback.planning.ui;

import app.switchback.designsystem.StepList;
import app.switchback.designsystem.StepList.Progress;
import app.switchback.planning.StepKey;
import java.util.List;

/** What the list of steps says: what is done with its answer, where one is, what is ahead. */
record StepProgress(StepContext context) {
    List<StepList.Step> steps(StepKey here) {
        return StepKey.ORDER.stream().map(key -> step(key, here)).toList();
    }

    private StepList.Step step(StepKey key, StepKey here) {
        var progress = progress(key, here);
        var visited = context.state().step(key).visited();
        var answer = progress == Progress.AHEAD ? "" : new AnswerLines(context).inOneLine(key);
        var address = visited || progress != Progress.AHEAD
                ? PlanningNavigation.addressOf(context.state().plan(), key)
                : null;
        return new StepList.Step(context.words("wizard." + key.slug() + ".step"), progress, answer, address);
    }

    private Progress progress(StepKey key, StepKey here) {
        if (key == here) {
            return Progress.HERE;
        }
        return context.state().isDone(key) ? Progress.DONE : Progress.AHEAD;
    }
}

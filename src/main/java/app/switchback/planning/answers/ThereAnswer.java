package app.switchback.planning.answers;

import java.util.ArrayList;
import java.util.List;

/** Step "Where I want to go". The first target is this plan's; further ones become plans of their own. */
public record ThereAnswer(List<TargetAnswer> targets) implements Answer {
    /** As many places as somebody can weigh at once; each further one becomes a plan of its own. */
    public static final int MOST_TARGETS = 5;

    public static final ThereAnswer EMPTY = new ThereAnswer(List.of(TargetAnswer.EMPTY));

    public ThereAnswer {
        targets = List.copyOf(targets);
    }

    public TargetAnswer first() {
        return targets.isEmpty() ? TargetAnswer.EMPTY : targets.getFirst();
    }

    /** The targets beside the first; one that says nothing yet is none. */
    public List<TargetAnswer> further() {
        return targets.stream()
                .skip(1)
                .filter(target -> !target.equals(TargetAnswer.EMPTY))
                .toList();
    }

    @Override
    public boolean isComplete() {
        return first().isComplete();
    }

    /** The targets as they count from this start. */
    public ThereAnswer from(HereAnswer here) {
        return new ThereAnswer(targets.stream().map(target -> target.from(here)).toList());
    }

    public ThereAnswer with(int index, TargetAnswer target) {
        var changed = new ArrayList<>(targets);
        changed.set(index, target);
        return new ThereAnswer(changed);
    }

    public ThereAnswer plus(TargetAnswer target) {
        var changed = new ArrayList<>(targets);
        changed.add(target);
        return new ThereAnswer(changed);
    }

    public ThereAnswer without(int index) {
        var changed = new ArrayList<>(targets);
        changed.remove(index);
        return new ThereAnswer(changed);
    }
}

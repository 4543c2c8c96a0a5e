package app.switchback.planning.ui;

import app.switchback.designsystem.Formats;
import app.switchback.planning.StepKey;
import app.switchback.planning.answers.Answer;
import app.switchback.planning.answers.BringsAnswer;
import app.switchback.planning.answers.ChoiceAnswer;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.MattersAnswer;
import app.switchback.planning.answers.RoleAnswer;
import app.switchback.planning.answers.SeenAnswer;
import app.switchback.planning.answers.SwitchAnswer;
import app.switchback.planning.answers.TargetAnswer;
import app.switchback.planning.answers.ThereAnswer;
import app.switchback.planning.trails.Start;
import app.switchback.planning.trails.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An answer in words: for the review, for the list of steps and for two versions side by side. */
record AnswerLines(StepContext context) {
    /** A short form of what was answered; empty text where there is nothing to say. */
    String inOneLine(StepKey key) {
        return switch (context.state().answer(key)) {
            case HereAnswer here -> joined(here.role().words(), context.names().of(here.industry()));
            case ThereAnswer there ->
                joined(
                        there.first().role().words(),
                        context.names().of(there.first().industry()));
            case BringsAnswer brings ->
                brings.levels().isEmpty()
                        ? ""
                        : context.words("wizard.brings.own", brings.levels().size());
            default -> "";
        };
    }

    /** Everything that was answered, a line each. */
    List<String> of(Answer answer) {
        return switch (answer) {
            case HereAnswer here -> here(here.counting());
            case ThereAnswer there -> there(there.from(context.state().here()));
            case SwitchAnswer given -> given(given);
            case BringsAnswer brings -> new BringsLines(context).of(brings);
            case MattersAnswer matters -> matters(matters);
            case ChoiceAnswer choice -> present(List.of(trail(choice.trail()), choice.why()));
            case SeenAnswer _ -> List.of();
        };
    }

    private List<String> here(HereAnswer here) {
        var lines = new ArrayList<String>();
        lines.add(context.words("wizard.here.kind." + here.kind()));
        lines.add(place(here.role(), context.names().of(here.industry())));
        var level = here.level();
        if (level != null) {
            lines.add(context.words("wizard.level." + level));
        }
        var size = here.size();
        lines.add(joined(here.employer(), size == null ? "" : context.words("wizard.here.size." + size)));
        return present(lines);
    }

    private List<String> there(ThereAnswer there) {
        return present(there.targets().stream().map(this::place).toList());
    }

    private String place(TargetAnswer target) {
        var where = target.sameEmployer()
                ? context.words("wizard.there.same")
                : context.names().of(target.industry());
        var level = target.level();
        return joined(place(target.role(), where), level == null ? "" : context.words("wizard.level." + level));
    }

    private String place(RoleAnswer role, String industry) {
        var meant = role.occupation()
                .map(context.names()::of)
                .filter(name -> !name.equalsIgnoreCase(role.words()))
                .map(name -> " (" + name + ")")
                .orElse("");
        return joined(role.words() + meant, industry);
    }

    private List<String> given(SwitchAnswer given) {
        var lines = new ArrayList<String>();
        var lab = given.labIsIndustry();
        if (lab != null && context.state().here().kind() == Start.Kind.RESEARCHER) {
            lines.add(context.words(lab ? "wizard.switch.lab.yes" : "wizard.switch.lab.no"));
        }
        var own = given.overruled();
        if (own != null) {
            lines.add(context.words("wizard.switch.own", context.words("wizard.switch.kind." + own)));
            lines.add(given.reason());
        }
        return present(lines);
    }

    private String trail(String key) {
        var speech = Speech.of(context);
        var found = context.trails().get().flatMap(trails -> trails.trail(key));
        return found.map(trail -> speech.words("choice.title", trail.letter(), speech.trail(trail)))
                .orElse(key.isBlank() ? "" : speech.words("choice.gone"));
    }

    private List<String> matters(MattersAnswer matters) {
        var lines = new ArrayList<String>();
        var floor = matters.floor();
        if (floor != null) {
            lines.add(context.words("wizard.matters.floor.line", Formats.here().number(floor), matters.currency()));
        } else if (!matters.currency().equals(MattersAnswer.EMPTY.currency())) {
            lines.add(context.words("wizard.matters.currency") + ": " + matters.currency());
        }
        var months = matters.months();
        if (months != null) {
            lines.add(context.words("wizard.matters.months.line", months));
        }
        lines.addAll(weights(matters));
        return lines;
    }

    /** Five times the weight that stood there is nothing that anybody said. */
    private List<String> weights(MattersAnswer matters) {
        var wishes = List.of(Wish.values());
        if (wishes.stream().allMatch(wish -> matters.weight(wish) == MattersAnswer.EMPTY.weight(wish))) {
            return List.of(context.words("wizard.matters.unweighed"));
        }
        return wishes.stream()
                .map(wish -> context.words("wizard.wish." + wish) + ": "
                        + context.words("wizard.weight." + matters.weight(wish)))
                .toList();
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private static List<String> present(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }
}

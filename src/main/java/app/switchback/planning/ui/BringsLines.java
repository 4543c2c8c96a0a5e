package app.switchback.planning.ui;

import app.switchback.atlas.Element;
import app.switchback.atlas.Rating;
import app.switchback.designsystem.Formats;
import app.switchback.planning.answers.BringsAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a person corrected of what they bring, in words: each level with what shows it, and the technologies. */
record BringsLines(StepContext context) {
    List<String> of(BringsAnswer brings) {
        var lines = new ArrayList<String>();
        var elements = elements();
        new TreeMap<>(brings.levels())
                .forEach((id, level) -> lines.add(level(
                        elements.getOrDefault(id, id), level, brings.proofs().getOrDefault(id, ""))));
        technologies("wizard.brings.has", brings.has(), lines);
        technologies("wizard.brings.lacks", brings.lacks(), lines);
        return lines;
    }

    private String level(String element, double level, String proof) {
        var figure = Formats.here().number(level, 1);
        return proof.isBlank()
                ? context.words("wizard.brings.line.level", element, figure)
                : context.words("wizard.brings.line.proof", element, figure, proof);
    }

    private void technologies(String key, List<String> names, List<String> lines) {
        if (!names.isEmpty()) {
            lines.add(context.words(key, String.join(", ", names)));
        }
    }

    /** Only what the target asks for can be rated, so its profile knows all names; of a former target only ids are left. */
    private Map<String, String> elements() {
        var target = context.state().there().first().role().occupation();
        return target.map(context.atlas()::profile).orElse(List.of()).stream()
                .map(Rating::element)
                .collect(Collectors.toMap(Element::id, this::name, (one, same) -> one));
    }

    /** A skill and an area of knowledge may have the same name. */
    private String name(Element element) {
        return element.name() + " (" + context.words("compare.element." + element.kind()) + ")";
    }
}

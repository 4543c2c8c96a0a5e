package app.switchback.atlas.compiler;

import app.switchback.atlas.store.Table;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Near German names: ESCO occupations matched to O*NET's, with ESCO's further labels. */
final class GermanSheets {
    private static final Map<String, Integer> METHODS = Map.of("nesta", 0, "exact-title", 1);

    private final Codes occupations;
    private final Sheet names;
    private final Sheet labels;

    GermanSheets(Path folder, Codes occupations) {
        this.occupations = occupations;
        names = Sheet.open(folder, "onet_titles_de.tsv", "onetsoc", "esco_uuid", "title_de", "method", "confidence");
        labels = Sheet.open(folder, "esco_altlabels_de.tsv", "esco_uuid", "label_de");
    }

    /** Confidence is in tenths, 0 where the method has none. */
    List<Table> tables() {
        var escos = new Codes(
                "ESCO occupation",
                names.lines().stream().map(line -> line.required("esco_uuid")).toList());
        var titles = new String[escos.size()];
        var matches = new Rows("german", "occupation", "esco", "method", "confidence");
        for (var line : names.lines()) {
            var esco = escos.place(line, "esco_uuid");
            titles[esco] = line.required("title_de");
            matches.add(occupations.place(line, "onetsoc"), esco, method(line), confidence(line));
        }
        return List.of(new Table("esco", escos.size()).with("title", titles), matches.table(), labelTable(escos));
    }

    private static int method(Line line) {
        var method = METHODS.get(line.required("method"));
        if (method == null) {
            throw line.wrong("method", "'" + line.text("method") + "' is no known method");
        }
        return method;
    }

    private static int confidence(Line line) {
        if (!line.has("confidence")) {
            return 0;
        }
        try {
            return new BigDecimal(line.text("confidence")).movePointRight(1).intValueExact();
        } catch (ArithmeticException | NumberFormatException none) {
            throw line.wrong("confidence", "'" + line.text("confidence") + "' is no number with one decimal");
        }
    }

    private Table labelTable(Codes escos) {
        var known = labels.lines().stream()
                .filter(line -> escos.knows(line.required("esco_uuid")))
                .sorted(Comparator.comparing((Line line) -> line.text("esco_uuid"))
                        .thenComparing(line -> line.text("label_de")))
                .toList();
        return new Table("german_label", known.size())
                .with(
                        "esco",
                        known.stream()
                                .mapToInt(line -> escos.place(line, "esco_uuid"))
                                .toArray())
                .with(
                        "label",
                        known.stream().map(line -> line.required("label_de")).toArray(String[]::new));
    }
}

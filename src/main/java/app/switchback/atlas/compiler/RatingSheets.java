package app.switchback.atlas.compiler;

import app.switchback.atlas.domain.RatingFlag;
import app.switchback.atlas.store.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What occupations ask for: O*NET's ratings, the estimates for occupations without any, and its other traits. */
final class RatingSheets {
    private static final Map<String, Integer> KINDS =
            Map.of("skill", 0, "knowledge", 1, "ability", 2, "work_activity", 3); // as Ratings reads them
    private static final Map<String, Integer> TRAITS = Map.of("work_style", 0, "interest", 1, "work_value", 2);

    private final Codes occupations;
    private final Codes elements;
    private final Sheet elementSheet;
    private final Sheet surveyed;
    private final Sheet estimated;
    private final Sheet traits;

    RatingSheets(Path folder, Codes occupations) {
        this.occupations = occupations;
        elementSheet = Sheet.open(folder, "onet_elements.tsv", "element_id", "domain", "name");
        surveyed = Sheet.open(
                folder,
                "onet_ratings.tsv",
                "onetsoc",
                "element_id",
                "importance",
                "level",
                "suppress",
                "not_relevant",
                "onet_release");
        estimated = Sheet.open(
                folder, "onet_proxy_ratings.tsv", "onetsoc", "element_id", "importance", "level", "derived_from");
        traits = Sheet.open(
                folder, "onet_styles_interests_values.tsv", "onetsoc", "domain", "element_id", "element_name", "value");
        elements = new Codes(
                "element",
                elementSheet.lines().stream()
                        .map(line -> line.required("element_id"))
                        .toList());
    }

    List<Table> tables() {
        var tables = new ArrayList<>(List.of(elementTable(), ratingTable(), proxySourceTable()));
        tables.addAll(traitTables());
        return tables;
    }

    private Table elementTable() {
        var names = new String[elements.size()];
        var kinds = new int[elements.size()];
        for (var line : elementSheet.lines()) {
            var place = elements.place(line, "element_id");
            names[place] = line.required("name");
            kinds[place] = kind(line, KINDS);
        }
        return new Table("element", elements.size())
                .with("id", elements.values())
                .with("name", names)
                .with("kind", kinds);
    }

    private static int kind(Line line, Map<String, Integer> known) {
        var kind = known.get(line.required("domain"));
        if (kind == null) {
            throw line.wrong("domain", "'" + line.text("domain") + "' is no known domain");
        }
        return kind;
    }

    private Table ratingTable() {
        var rows = new Rows("rating", "occupation", "element", "importance", "level", "flags");
        surveyed.lines().forEach(line -> add(rows, line, flags(line)));
        estimated.lines().forEach(line -> add(rows, line, RatingFlag.ESTIMATED.bit() | RatingFlag.PROXY.bit()));
        return rows.table();
    }

    private static int flags(Line line) {
        return (line.text("onet_release").endsWith("-est") ? RatingFlag.ESTIMATED.bit() : 0)
                | (line.yes("suppress") ? RatingFlag.LOW_PRECISION.bit() : 0)
                | (line.yes("not_relevant") ? RatingFlag.NOT_RELEVANT.bit() : 0);
    }

    private void add(Rows rows, Line line, int flags) {
        rows.add(
                occupations.place(line, "onetsoc"),
                elements.place(line, "element_id"),
                within(line, "importance", 1, 5),
                within(line, "level", 0, 7),
                flags);
    }

    private static int within(Line line, String column, int least, int most) {
        var value = line.decimal(column, 100);
        if (value < least * 100 || value > most * 100) {
            throw line.wrong(column, "'" + line.text(column) + "' is not between " + least + " and " + most);
        }
        return value;
    }

    private Table proxySourceTable() {
        var rows = new Rows("proxy_source", "occupation", "rank", "source");
        for (var line : estimated.lines()) {
            var occupation = occupations.place(line, "onetsoc");
            var sources = line.required("derived_from").split(";", -1);
            for (int rank = 0; rank < sources.length; rank++) {
                rows.add(occupation, rank + 1, occupations.place(line, "derived_from", sources[rank]));
            }
        }
        return rows.table();
    }

    private List<Table> traitTables() {
        var ids = new Codes(
                "trait",
                traits.lines().stream().map(line -> line.required("element_id")).toList());
        var names = new String[ids.size()];
        var kinds = new int[ids.size()];
        var rows = new Rows("trait_value", "occupation", "trait", "value");
        for (var line : traits.lines()) {
            var place = ids.place(line, "element_id");
            names[place] = line.required("element_name");
            kinds[place] = kind(line, TRAITS);
            rows.add(occupations.place(line, "onetsoc"), place, line.decimal("value", 100));
        }
        var trait = new Table("trait", ids.size())
                .with("id", ids.values())
                .with("name", names)
                .with("kind", kinds);
        return List.of(trait, rows.table());
    }
}

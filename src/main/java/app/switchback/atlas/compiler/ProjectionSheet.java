package app.switchback.atlas.compiler;

import app.switchback.atlas.store.Table;
import java.nio.file.Path;
import java.util.List;

/** BLS's employment projections by occupation. */
final class ProjectionSheet {
    private final List<Line> items;
    private final Codes codes;
    private final Codes educations;

    ProjectionSheet(Path folder) {
        var sheet = Sheet.open(
                folder,
                "bls_projections_2024_2034.tsv",
                "nem_code",
                "type",
                "change_pct",
                "openings_per_year_k",
                "entry_education");
        items = sheet.lines().stream()
                .filter(line -> line.required("type").equals("Line item"))
                .toList();
        codes = new Codes(
                "projection code",
                items.stream().map(line -> line.required("nem_code")).toList());
        educations = new Codes(
                "entry education",
                items.stream().map(line -> line.text("entry_education")).toList());
    }

    Codes codes() {
        return codes;
    }

    /** Growth in tenths of a percent, openings a year in people. */
    Table table() {
        var growth = new int[codes.size()];
        var openings = new int[codes.size()];
        var education = new int[codes.size()];
        for (var line : items) {
            var place = codes.place(line, "nem_code");
            growth[place] = line.decimal("change_pct", 10);
            openings[place] = line.decimal("openings_per_year_k", 1000);
            education[place] = educations.placeOrNone(line, "entry_education");
        }
        return new Table("projection", codes.size())
                .with("code", codes.values())
                .with("growth", growth)
                .with("openings", openings)
                .with("education", education);
    }

    Table educationTable() {
        return new Table("entry_education", educations.size()).with("name", educations.values());
    }
}

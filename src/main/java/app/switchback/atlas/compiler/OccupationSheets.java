package app.switchback.atlas.compiler;

import app.switchback.atlas.store.Table;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Occupations, what preparation they ask for, and the codes under which BLS counts and projects them. */
final class OccupationSheets {
    private final Codes occupations;
    private final Codes oews;
    private final Codes projections;
    private final Sheet titles;
    private final Sheet crosswalk;
    private final Sheet education;
    private final ProjectionSheet outlook;
    private final Map<String, String> oewsTitles;

    OccupationSheets(Path folder) {
        titles = Sheet.open(folder, "onet_occupations.tsv", "onetsoc", "title", "job_zone");
        crosswalk = Sheet.open(folder, "onet_soc_crosswalk.tsv", "onetsoc", "oews_code", "nem_code");
        education = Sheet.open(folder, "onet_education.tsv", "onetsoc", "scale", "category", "percent");
        var national = Sheet.open(folder, "bls_oews_national_2024.tsv", "occ_code", "occ_title");
        outlook = new ProjectionSheet(folder);
        occupations = new Codes("occupation", column(titles, "onetsoc"));
        oews = new Codes("OEWS code", column(crosswalk, "oews_code"));
        projections = outlook.codes();
        oewsTitles = national.lines().stream()
                .collect(Collectors.toMap(
                        line -> line.required("occ_code"), line -> line.required("occ_title"), (first, same) -> first));
    }

    Codes occupations() {
        return occupations;
    }

    Codes oews() {
        return oews;
    }

    List<Table> tables() {
        return List.of(occupationTable(), oewsTable(), outlook.table(), outlook.educationTable());
    }

    private Table occupationTable() {
        var size = occupations.size();
        var names = new String[size];
        var zones = new int[size];
        for (var line : titles.lines()) {
            var place = occupations.place(line, "onetsoc");
            names[place] = line.required("title");
            zones[place] = line.has("job_zone") ? zone(line) : 0;
        }
        var counted = new int[size];
        var projected = new int[size];
        for (var line : crosswalk.lines()) {
            var place = occupations.place(line, "onetsoc");
            counted[place] = oews.placeOrNone(line, "oews_code");
            projected[place] = projections.placeOrNone(line, "nem_code");
        }
        return new Table("occupation", size)
                .with("code", occupations.values())
                .with("title", names)
                .with("zone", zones)
                .with("oews", counted)
                .with("projection", projected)
                .with("education", mode("RL"))
                .with("experience", mode("RW"));
    }

    private static int zone(Line line) {
        var zone = line.whole("job_zone");
        if (zone < 1 || zone > 5) {
            throw line.wrong("job_zone", "'" + zone + "' is not between 1 and 5");
        }
        return zone;
    }

    /** The category that most respondents named, 0 where nobody was asked; the lower one when two are equal. */
    private int[] mode(String scale) {
        var modes = new int[occupations.size()];
        var shares = new HashMap<Integer, Integer>();
        for (var line : education.lines()) {
            if (line.required("scale").equals(scale)) {
                var place = occupations.place(line, "onetsoc");
                var share = line.decimal("percent", 100);
                if (share > shares.getOrDefault(place, 0)) {
                    shares.put(place, share);
                    modes[place] = line.whole("category");
                }
            }
        }
        return modes;
    }

    private Table oewsTable() {
        var codes = oews.values();
        var names = new String[codes.length];
        for (int i = 0; i < codes.length; i++) {
            var name = oewsTitles.get(codes[i]);
            if (name == null) {
                throw MalformedSource.file("bls_oews_national_2024.tsv", "has no row for OEWS code " + codes[i]);
            }
            names[i] = name;
        }
        return new Table("oews", codes.length).with("code", codes).with("title", names);
    }

    private static List<String> column(Sheet sheet, String column) {
        return sheet.lines().stream()
                .map(line -> line.text(column))
                .filter(code -> !code.isEmpty())
                .toList();
    }
}

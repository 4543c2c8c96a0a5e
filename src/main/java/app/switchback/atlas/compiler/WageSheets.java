package app.switchback.atlas.compiler;

import app.switchback.atlas.store.Table;
import java.nio.file.Path;
import java.util.List;

/** OEWS: people employed and their pay, for occupations in all industries, in sectors and in finer industries. */
final class WageSheets {
    private final Codes oews;
    private final IndustrySheets industries;
    private final Sheet national;
    private final Sheet sectors;
    private final Sheet finer;
    private final Sheet later;

    WageSheets(Path folder, Codes oews, IndustrySheets industries) {
        this.oews = oews;
        this.industries = industries;
        national = Sheet.open(
                folder, "bls_oews_national_2024.tsv", "occ_code", "employment", "annual_mean", "annual_median");
        sectors = Sheet.open(
                folder, "bls_oews_sector_2024.tsv", "naics", "occ_code", "employment", "annual_mean", "annual_median");
        finer = Sheet.open(folder, "bls_oews_industry_2024.tsv", "naics", "occ_code", "employment", "annual_mean");
        later = Sheet.open(
                folder, "bls_oews_national_2025.tsv", "occ_code", "employment", "annual_mean", "annual_median");
    }

    List<Table> tables() {
        var cells = new CellSheet("cell");
        addAll(cells, national);
        for (var line : counted(sectors)) {
            add(cells, line, industries.industries().place(line, "naics"));
        }
        for (var line : counted(finer)) {
            if (!industries.overlaps(line.required("naics"))) {
                cells.addOneOwner(
                        oews.place(line, "occ_code"),
                        industries.industries().place(line, "naics"),
                        line.whole("employment"),
                        line.figure("annual_mean"));
            }
        }
        cells.joinOwners(industries);
        var newest = new CellSheet("newest");
        addAll(newest, later);
        return List.of(cells.table(), newest.table());
    }

    /** BLS files hold summaries too; only codes that an O*NET occupation is counted under are of use. */
    private List<Line> counted(Sheet sheet) {
        return sheet.lines().stream()
                .filter(line -> oews.knows(line.required("occ_code")))
                .toList();
    }

    private void addAll(CellSheet cells, Sheet sheet) {
        for (var line : counted(sheet)) {
            add(cells, line, industries.industries().place(line, "occ_code", IndustrySheets.ALL));
        }
    }

    private void add(CellSheet cells, Line line, int industry) {
        cells.add(
                oews.place(line, "occ_code"),
                industry,
                line.figure("employment"),
                line.figure("annual_mean"),
                line.figure("annual_median"));
    }
}

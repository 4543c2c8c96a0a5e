package app.switchback.atlas.compiler;

import app.switchback.atlas.store.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/** OEWS: people employed and their pay, for occupations in all industries, in sectors and in finer industries. */
final class WageSheets {
    private static final String[] COLUMNS = {"oews", "industry", "employment", "mean", "median", "whole"};

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
        var cells = new Rows("cell", COLUMNS);
        addAll(cells, national, IndustrySheets.ALL);
        for (var line : sectors.lines()) {
            if (counted(line)) {
                addPublished(cells, line, industries.industries().place(line, "naics"));
            }
        }
        addFiner(cells);
        var newest = new Rows("newest", COLUMNS);
        addAll(newest, later, IndustrySheets.ALL);
        return List.of(cells.table(), newest.table());
    }

    /** BLS files hold summaries too; only codes that an O*NET occupation is counted under are of use. */
    private boolean counted(Line line) {
        return oews.knows(line.required("occ_code"));
    }

    private void addAll(Rows rows, Sheet sheet, String industry) {
        for (var line : sheet.lines()) {
            if (counted(line)) {
                addPublished(rows, line, industries.industries().place(line, "occ_code", industry));
            }
        }
    }

    private void addPublished(Rows rows, Line line, int industry) {
        rows.add(
                oews.place(line, "occ_code"),
                industry,
                line.figure("employment"),
                line.figure("annual_mean"),
                line.figure("annual_median"),
                1);
    }

    private void addFiner(Rows rows) {
        SequencedMap<Long, List<int[]>> cells = new TreeMap<>();
        for (var line : finer.lines()) {
            if (counted(line) && !industries.overlaps(line.required("naics"))) {
                long industry = industries.industries().place(line, "naics");
                cells.computeIfAbsent(industry << 32 | oews.place(line, "occ_code"), key -> new ArrayList<>())
                        .add(new int[] {line.whole("employment"), line.figure("annual_mean")});
            }
        }
        cells.forEach((key, found) -> {
            var cell = OwnershipRows.together(found);
            var industry = (int) (key >> 32);
            var split = isSplitByOwnership(industry);
            rows.add(
                    (int) (key & 0xFFFF_FFFFL),
                    industry,
                    cell.employment(),
                    cell.mean(),
                    Line.NOT_PUBLISHED,
                    cell.confirmed() || !split ? 1 : 0);
        });
    }

    /** OEWS gives schools (611) and hospitals (622) once for all owners and again for private, state and local ones. */
    private boolean isSplitByOwnership(int industry) {
        var code = industries.industries().code(industry);
        return code.startsWith("611") || code.startsWith("622");
    }
}

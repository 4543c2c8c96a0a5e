package app.switchback.atlas.compiler;

import app.switchback.atlas.domain.Folded;
import app.switchback.atlas.store.Table;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Employers with the industry that a listing or a visa application names. */
final class EmployerSheet {
    private static final List<String> BANDS = List.of("", "micro", "small", "mid", "large", "mega");

    private final List<Line> lines;
    private final Set<String> starts;

    /** @param naics all NAICS codes: an employer's must begin one of them */
    EmployerSheet(Path folder, Set<String> naics) {
        this.starts = naics;
        lines = Sheet.open(
                        folder,
                        "employers_industry.tsv",
                        "name",
                        "name_norm",
                        "naics",
                        "market_cap_band",
                        "h1b_approvals_2019_2023",
                        "sources")
                .lines()
                .stream()
                .sorted(Comparator.comparing(EmployerSheet::norm).thenComparing(line -> line.text("name")))
                .toList();
    }

    Table table() {
        return new Table("employer", lines.size())
                .with("name", lines.stream().map(line -> line.required("name")).toArray(String[]::new))
                .with("norm", lines.stream().map(EmployerSheet::norm).toArray(String[]::new))
                .with("naics", lines.stream().map(this::naics).toArray(String[]::new))
                .with("band", lines.stream().mapToInt(EmployerSheet::band).toArray())
                .with(
                        "approvals",
                        lines.stream().mapToInt(EmployerSheet::approvals).toArray())
                .with("listed", lines.stream().mapToInt(EmployerSheet::listed).toArray());
    }

    private static String norm(Line line) {
        return String.join(" ", Folded.words(line.text("name_norm")));
    }

    private String naics(Line line) {
        var code = line.required("naics");
        if (starts.stream().noneMatch(known -> known.startsWith(code))) {
            throw line.wrong("naics", "'" + code + "' is no known NAICS code");
        }
        return code;
    }

    private static int band(Line line) {
        var band = BANDS.indexOf(line.text("market_cap_band"));
        if (band < 0) {
            throw line.wrong("market_cap_band", "'" + line.text("market_cap_band") + "' is no known size band");
        }
        return band;
    }

    private static int approvals(Line line) {
        return line.has("h1b_approvals_2019_2023") ? line.whole("h1b_approvals_2019_2023") : 0;
    }

    private static int listed(Line line) {
        return line.required("sources").equals("H1B") ? 0 : 1;
    }
}

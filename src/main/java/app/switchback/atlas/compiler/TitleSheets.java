package app.switchback.atlas.compiler;

import app.switchback.atlas.domain.TitleKind;
import app.switchback.atlas.store.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The English names under which people know an occupation. */
final class TitleSheets {
    private final Codes occupations;
    private final Sheet alternates;
    private final Sheet reported;

    TitleSheets(Path folder, Codes occupations) {
        this.occupations = occupations;
        alternates = Sheet.open(folder, "onet_alternate_titles.tsv", "onetsoc", "alternate_title", "short_title");
        reported = Sheet.open(folder, "onet_reported_titles.tsv", "onetsoc", "reported_title");
    }

    List<Table> tables() {
        var texts = texts();
        var rows = new Rows("title", "occupation", "text", "kind", "shortens");
        for (var line : alternates.lines()) {
            var occupation = occupations.place(line, "onetsoc");
            var full = texts.place(line, "alternate_title");
            rows.add(occupation, full, TitleKind.ALTERNATE.code(), -1);
            if (line.has("short_title")) {
                rows.add(occupation, texts.place(line, "short_title"), TitleKind.SHORT.code(), full);
            }
        }
        for (var line : reported.lines()) {
            var occupation = occupations.place(line, "onetsoc");
            rows.add(occupation, texts.place(line, "reported_title"), TitleKind.REPORTED.code(), -1);
        }
        return List.of(new Table("title_text", texts.size()).with("text", texts.values()), rows.table());
    }

    private Codes texts() {
        var all = Stream.concat(
                alternates.lines().stream()
                        .flatMap(line -> Stream.of(line.required("alternate_title"), line.text("short_title"))),
                reported.lines().stream().map(line -> line.required("reported_title")));
        return new Codes("title", all.filter(text -> !text.isEmpty()).toList());
    }
}

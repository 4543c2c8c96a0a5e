package app.switchback.atlas.compiler;

import app.switchback.atlas.store.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** What people in an occupation do and work with, and which occupations O*NET calls related; codes and names only. */
final class WorkSheets {
    private final Codes occupations;
    private final Sheet technologies;
    private final Sheet activities;
    private final Sheet related;

    WorkSheets(Path folder, Codes occupations) {
        this.occupations = occupations;
        technologies = Sheet.open(folder, "onet_technology_skills.tsv", "onetsoc", "example", "hot", "in_demand");
        activities = Sheet.open(folder, "onet_task_dwas.tsv", "onetsoc", "task_id", "dwa_id");
        related = Sheet.open(folder, "onet_related_occupations.tsv", "onetsoc", "related_onetsoc", "rank");
    }

    List<Table> tables() {
        var tables = new ArrayList<Table>();
        tables.addAll(technologyTables());
        tables.addAll(activityTables());
        tables.add(relatedTable());
        return tables;
    }

    private List<Table> technologyTables() {
        var names = new Codes(
                "technology",
                technologies.lines().stream()
                        .map(line -> line.required("example"))
                        .toList());
        var rows = new Rows("occupation_technology", "occupation", "technology", "hot", "in_demand");
        for (var line : technologies.lines()) {
            rows.add(
                    occupations.place(line, "onetsoc"),
                    names.place(line, "example"),
                    line.yes("hot") ? 1 : 0,
                    line.yes("in_demand") ? 1 : 0);
        }
        return List.of(new Table("technology", names.size()).with("name", names.values()), rows.table());
    }

    private List<Table> activityTables() {
        var ids = new Codes(
                "detailed work activity",
                activities.lines().stream().map(line -> line.required("dwa_id")).toList());
        var counts = new HashMap<Long, Integer>();
        for (var line : activities.lines()) {
            var occupation = occupations.place(line, "onetsoc");
            counts.merge((long) occupation * ids.size() + ids.place(line, "dwa_id"), 1, Integer::sum);
        }
        var rows = new Rows("occupation_dwa", "occupation", "dwa", "tasks");
        counts.forEach((key, tasks) -> rows.add((int) (key / ids.size()), (int) (key % ids.size()), tasks));
        return List.of(new Table("dwa", ids.size()).with("id", ids.values()), rows.table());
    }

    private Table relatedTable() {
        var rows = new Rows("related", "occupation", "rank", "other");
        for (var line : related.lines()) {
            rows.add(
                    occupations.place(line, "onetsoc"), line.whole("rank"), occupations.place(line, "related_onetsoc"));
        }
        return rows.table();
    }
}

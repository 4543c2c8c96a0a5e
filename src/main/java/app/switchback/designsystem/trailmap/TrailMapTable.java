package app.switchback.designsystem.trailmap;

import app.switchback.designsystem.StillDetails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The map's twin for whoever would rather read: one row for each leg, behind one click. */
final class TrailMapTable {
    private static final List<String> COLUMNS =
            List.of("trail", "leg", "from", "to", "grade", "seats", "pay", "evidence");

    private final TrailMapModel model;
    private final TrailWords words;

    TrailMapTable(TrailMapModel model, TrailWords words) {
        this.model = model;
        this.words = words;
    }

    Component folded() {
        var folded = new StillDetails(new Text(words.say("table")), frame());
        folded.addClassName("trail-map-twin");
        return folded;
    }

    private Component frame() {
        var frame = new Div(table());
        frame.addClassName("trail-map-table");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("aria-label", words.say("table"));
        return frame;
    }

    private NativeTable table() {
        var table = new NativeTable();
        var head = new NativeTableRow();
        COLUMNS.forEach(column -> head.add(header("col", words.say("column." + column), column)));
        table.getHead().add(head);
        var body = table.getBody();
        model.trails().forEach(trail -> {
            for (int i = 0; i < trail.legs().size(); i++) body.add(row(trail, i));
        });
        return table;
    }

    private NativeTableRow row(Trail trail, int index) {
        var leg = trail.legs().get(index);
        var row = new NativeTableRow(header("row", trail.letter(), "trail"));
        row.add(cell(Integer.toString(index + 1), "leg"));
        row.add(cell(words.place(leg.from()), "from"), cell(words.place(leg.to()), "to"));
        var grade = cell("", "grade");
        grade.add(grade(leg.grade()));
        row.add(grade, cell(model.seatsAtEnd(leg).words(), "seats"), cell(words.pay(leg), "pay"));
        row.add(cell(leg.evidence().words(), "evidence"));
        return row;
    }

    private Component grade(Grade grade) {
        return new TrailMapSign("sign " + grade.css(), words.grade(grade));
    }

    private static NativeTableHeaderCell header(String scope, String text, String css) {
        var cell = new NativeTableHeaderCell(new Span(text));
        cell.getElement().setAttribute("scope", scope);
        cell.addClassName(css);
        return cell;
    }

    private static NativeTableCell cell(String text, String css) {
        var cell = new NativeTableCell(text);
        cell.addClassName(css);
        return cell;
    }
}

package app.switchback.planning.ui;

import app.switchback.designsystem.Blaze;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;

/**
 * The trails beside each other, one row for each part and no sum. A real table; its roles are named once more, because
 * browsers forget them when a narrow page lays the rows out anew.
 */
final class CompareTable extends Composite<Div> {
    private final Speech speech;
    private final Trails trails;

    /** @param chosen key of the chosen trail, or empty */
    CompareTable(Speech speech, Trails trails, String chosen) {
        this.speech = speech;
        this.trails = trails;
        var table = new NativeTable();
        table.addClassName("compare-table");
        role(table, "table").getElement().setAttribute("aria-label", speech.words("table"));
        role(table.getHead(), "rowgroup");
        role(table.getBody(), "rowgroup");
        table.getHead().add(head(chosen));
        new CompareRows(speech, trails).rows().forEach(row -> table.getBody().add(row(row)));
        var frame = getContent();
        frame.addClassName("compare-frame");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("aria-label", speech.words("table"));
        frame.add(table);
    }

    private NativeTableRow head(String chosen) {
        var head = role(new NativeTableRow(), "row");
        var corner = role(new NativeTableCell(), "cell");
        head.add(corner);
        trails.ranked().forEach(trail -> head.add(column(trail, chosen)));
        return head;
    }

    private Component column(Trail trail, String chosen) {
        var first = chosen.isBlank() && trail.equals(trails.ranked().getFirst());
        var filled = first || trail.key().equals(chosen);
        var name = new Span(new Blaze(trail.letter().charAt(0), filled), new Span(speech.trail(trail)));
        name.addClassName("compare-column");
        var cell = role(new NativeTableHeaderCell(name), "columnheader");
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(CompareRows.Row part) {
        var name = new Span(part.name());
        name.addClassName("compare-row-name");
        var unit = CompareCells.unit(part.unit());
        var source = new Span(part.source());
        source.addClassName("compare-source");
        var header = role(new NativeTableHeaderCell(name, unit, source), "rowheader");
        header.getElement().setAttribute("scope", "row");
        var row = role(new NativeTableRow(header), "row");
        trails.ranked().forEach(trail -> row.add(cell(part, trail)));
        return row;
    }

    private static Component cell(CompareRows.Row part, Trail trail) {
        var cell = role(new NativeTableCell(part.cell().apply(trail)), "cell");
        cell.getElement().setAttribute("data-letter", trail.letter());
        return cell;
    }

    private static <T extends HasElement> T role(T part, String role) {
        part.getElement().setAttribute("role", role);
        return part;
    }
}

package app.switchback.planning.ui;

import app.switchback.designsystem.Folded;
import app.switchback.designsystem.Still;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where every figure stands: source, year and row of each, behind one click and only built when it is opened. */
final class SourceRows extends Composite<Folded> {
    private static final List<String> COLUMNS = List.of("trail", "leg", "what", "figure", "source", "row");

    private final Speech speech;
    private final Supplier<Trails> trails;
    private final Function<Trails, List<Trail>> shown;

    /**
     * @param trails asked at each opening, so that nobody keeps them meanwhile
     * @param shown those of them whose figures are told
     */
    SourceRows(Speech speech, Supplier<Trails> trails, Function<Trails, List<Trail>> shown) {
        this.speech = speech;
        this.trails = trails;
        this.shown = shown;
    }

    @Override
    protected Folded initContent() {
        var folded = new Folded(speech.words("trace"), () -> new Still(frame(trails.get())));
        folded.addClassName("source-rows");
        return folded;
    }

    private Component frame(Trails all) {
        var frame = new Div(table(all));
        frame.addClassName("table-frame");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("aria-label", speech.words("trace"));
        return frame;
    }

    private NativeTable table(Trails all) {
        var table = new NativeTable();
        table.addClassName("plain-table");
        var head = new NativeTableRow();
        COLUMNS.forEach(column -> head.add(header("col", speech.words("trace." + column))));
        table.getHead().add(head);
        var trace = new FigureTrace(speech);
        var publications = Publications.of(speech, all);
        shown.apply(all).stream()
                .flatMap(trail -> trace.of(trail).stream())
                .forEach(line -> table.getBody().add(row(line, publications.of(line.origin()))));
        return table;
    }

    private NativeTableRow row(FigureTrace.Line line, String source) {
        var leg = line.leg() == 0 ? speech.words("now") : Integer.toString(line.leg());
        return new NativeTableRow(
                header("row", line.letter()),
                new NativeTableCell(leg),
                new NativeTableCell(line.what()),
                new NativeTableCell(line.figure()),
                new NativeTableCell(source),
                new NativeTableCell(line.origin().row()));
    }

    private static NativeTableHeaderCell header(String scope, String text) {
        var cell = new NativeTableHeaderCell(new Span(text));
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}

package app.switchback.planning.ui;

import app.switchback.designsystem.Formats;
import app.switchback.planning.application.BinRow;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;

/** Deleted plans at the foot of the list, folded away until somebody misses one; nothing at all while there is none. */
final class PlanBin extends Composite<Details> {
    private final Consumer<BinRow> putBack;

    PlanBin(List<BinRow> rows, Consumer<BinRow> putBack) {
        this.putBack = putBack;
        getContent().addClassName("plan-bin");
        getContent().setVisible(!rows.isEmpty());
        getContent().setSummaryText(getTranslation("plans.bin.title", rows.size()));
        getContent().add(sentence(), list(rows));
    }

    private Component sentence() {
        var sentence = new Paragraph(getTranslation("plans.bin.sentence"));
        sentence.addClassName("quiet");
        return sentence;
    }

    private Component list(List<BinRow> rows) {
        var list = new UnorderedList();
        list.addClassName("plan-list");
        rows.forEach(row -> list.add(item(row)));
        return list;
    }

    private ListItem item(BinRow row) {
        var item = new ListItem(words(row), button(row));
        item.addClassName("plan-item");
        return item;
    }

    private Component words(BinRow row) {
        var formats = Formats.here();
        var when = new Span(getTranslation("plans.bin.line", formats.day(row.deletedAt()), formats.day(row.until())));
        when.addClassName("plan-item-when");
        var words = new Div(new Span(name(row)), when);
        words.addClassName("plan-item-words");
        return words;
    }

    private String name(BinRow row) {
        return PlanName.shown(row.name(), this);
    }

    private Component button(BinRow row) {
        var button = new Button(getTranslation("plans.bin.back"), click -> putBack.accept(row));
        button.setAriaLabel(getTranslation("plans.bin.back.which", name(row)));
        return button;
    }
}

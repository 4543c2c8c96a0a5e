package app.switchback.account.ui;

import app.switchback.account.application.AuditPage;
import app.switchback.account.application.AuditRow;
import app.switchback.account.domain.AuditKind;
import app.switchback.designsystem.Formats;
import app.switchback.designsystem.Glyph;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import java.util.Locale;
import java.util.function.IntFunction;

/** What happened at one's door, the newest first, in stretches: the next one is read when somebody asks for it. */
final class AuditList extends Div {
    private final transient IntFunction<AuditPage> stretches;
    private final OrderedList rows = new OrderedList();
    private final Button older = new Button(getTranslation("account.security.older"), click -> readOn());
    private final Paragraph nothing = new Paragraph();
    private int read;

    AuditList(IntFunction<AuditPage> stretches) {
        this.stretches = stretches;
        addClassName("audit-list");
        rows.addClassName("rows");
        nothing.setText(getTranslation("account.security.nothing"));
        nothing.addClassName("quiet");
        add(rows, nothing, older);
        readAnew();
    }

    /** From the newest on, since something has happened. */
    void readAnew() {
        rows.removeAll();
        read = 0;
        readOn();
    }

    private void readOn() {
        var stretch = stretches.apply(read++);
        stretch.rows().forEach(row -> rows.add(item(row)));
        older.setVisible(stretch.older());
        nothing.setVisible(rows.getComponentCount() == 0);
        rows.setVisible(rows.getComponentCount() > 0);
    }

    private ListItem item(AuditRow row) {
        var words = new Div(new Paragraph(sentence(row)), place(row));
        words.addClassName("audit-list-words");
        return new ListItem(sign(row.kind()), words);
    }

    private String sentence(AuditRow row) {
        var word = row.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var about = row.about() == null ? "" : new DeviceWords(this).name(row.about());
        return getTranslation("account.audit." + word, about);
    }

    private Paragraph place(AuditRow row) {
        var moment = new Span(Formats.here().moment(row.at()));
        var line = new Paragraph(moment, new Span(" · "), who(row));
        line.addClassNames("small", "quiet");
        return line;
    }

    private Span who(AuditRow row) {
        return new Span(new DeviceWords(this).nameAndNetwork(row.device(), row.network()));
    }

    private static SvgIcon sign(AuditKind kind) {
        return switch (kind) {
            case SIGN_IN_FAILED, PASSWORD_NOT_CHANGED, SIGNED_IN_ON_NEW_DEVICE, DEVICE_FORGOTTEN ->
                Glyph.WARNING.icon();
            case PASSWORD_CHANGED, DEVICE_ENDED -> Glyph.LOCK.icon();
            case SIGNED_OUT -> Glyph.SIGN_OUT.icon();
            case SIGNED_IN, CAME_BACK -> Glyph.KEY.icon();
            case ACCOUNT_OPENED, FOUNDED -> Glyph.FLAG.icon();
        };
    }
}

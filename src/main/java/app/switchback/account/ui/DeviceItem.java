package app.switchback.account.ui;

import app.switchback.account.application.DeviceRow;
import app.switchback.designsystem.Formats;
import app.switchback.designsystem.Glyph;
import app.switchback.designsystem.Sign;
import app.switchback.designsystem.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** One device: what it is, how it is in, when it was used, and the way out. */
final class DeviceItem extends ListItem {
    DeviceItem(DeviceRow device, Runnable end) {
        addClassName("device-item");
        var words = new Div(head(device), line(state(device)), line(use(device)));
        words.addClassName("device-item-words");
        var sign = Glyph.SCREEN.icon();
        sign.addClassName("device-item-sign");
        add(sign, words);
        if (!device.here()) add(button(device, end));
    }

    private Div head(DeviceRow device) {
        var head = new Div(new H3(name(device)));
        head.addClassName("device-item-head");
        if (device.here()) head.add(Tag.of(Sign.OK, getTranslation("account.security.here")));
        else if (!device.expected()) head.add(Tag.of(Sign.WARN, getTranslation("account.security.new")));
        return head;
    }

    private String name(DeviceRow device) {
        return new DeviceWords(this).name(device.kind());
    }

    private String state(DeviceRow device) {
        var until = device.rememberedUntil();
        if (until == null) return getTranslation("account.security.signed-in");
        var day = Formats.here().day(until);
        return getTranslation(
                device.signedIn() ? "account.security.signed-in-until" : "account.security.remembered-until", day);
    }

    private String use(DeviceRow device) {
        var formats = Formats.here();
        var first = getTranslation("account.security.first", formats.moment(device.firstUsed()));
        var last = device.here() ? "" : getTranslation("account.security.last", formats.moment(device.lastUsed()));
        var network = device.network().isEmpty() ? "" : getTranslation("account.security.network", device.network());
        return String.join(" ", first, last, network).strip().replaceAll(" +", " ");
    }

    private static Paragraph line(String text) {
        var line = new Paragraph(new Span(text));
        line.addClassName("small");
        return line;
    }

    private Button button(DeviceRow device, Runnable end) {
        var button = new Button(getTranslation("account.security.end"), click -> end.run());
        button.setAriaLabel(getTranslation("account.security.end-this", name(device)));
        return button;
    }
}

package app.switchback.account.ui;

import app.switchback.account.application.DeviceRow;
import app.switchback.account.application.DeviceService;
import app.switchback.designsystem.FormDialog;
import app.switchback.designsystem.Glyph;
import app.switchback.designsystem.Toasts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The devices that can come in without signing in, and the way to take them out. */
final class DeviceList extends Div {
    private final transient Supplier<List<DeviceRow>> open;
    private final transient DeviceService service;
    private final transient Runnable changed;
    private final UnorderedList rows = new UnorderedList();
    private final Button others = new Button(Glyph.SIGN_OUT.icon(), click -> askAboutOthers());

    DeviceList(Supplier<List<DeviceRow>> open, DeviceService service, Runnable changed) {
        this.open = open;
        this.service = service;
        this.changed = changed;
        addClassName("device-list");
        rows.addClassName("rows");
        others.setText(getTranslation("account.security.end-others"));
        add(rows, others);
        read();
    }

    private void read() {
        var devices = open.get();
        rows.removeAll();
        devices.forEach(device -> rows.add(new DeviceItem(device, () -> end(device))));
        others.setVisible(devices.stream().anyMatch(device -> !device.here()));
    }

    private void end(DeviceRow device) {
        service.end(device.id());
        say(getTranslation("account.security.ended", new DeviceWords(this).name(device.kind())));
    }

    private void askAboutOthers() {
        new FormDialog<>(
                        getTranslation("account.security.end-others-title"),
                        getTranslation("account.security.end-others"),
                        new Consent(getTranslation("account.security.end-others-what")),
                        this::endOthers)
                .open();
    }

    private Optional<String> endOthers(boolean agreed) {
        service.endOthers();
        say(getTranslation("account.security.ended-others"));
        return Optional.empty();
    }

    private void say(String news) {
        read();
        changed.run();
        Toasts.say(news);
    }
}

package app.switchback.account.ui;

import app.switchback.account.DeviceKind;
import app.switchback.account.DeviceKind.Platform;
import app.switchback.account.DeviceKind.Program;
import com.vaadin.flow.component.Component;

/** What a device is called on a page, in the language of that page. */
record DeviceWords(Component page) {
    /** "Firefox on Linux", with what is not known left out. */
    String name(DeviceKind kind) {
        var program = kind.program().title();
        var platform = kind.platform().title();
        if (kind.equals(DeviceKind.UNKNOWN)) return page.getTranslation("account.device.unknown");
        if (kind.program() == Program.OTHER) return page.getTranslation("account.device.platform", platform);
        if (kind.platform() == Platform.OTHER) return program;
        return page.getTranslation("account.device.name", program, platform);
    }

    /** The same with its network, where that is known. */
    String nameAndNetwork(DeviceKind kind, String network) {
        return network.isEmpty() ? name(kind) : name(kind) + " · " + network;
    }
}

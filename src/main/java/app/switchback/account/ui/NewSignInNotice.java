package app.switchback.account.ui;

import app.switchback.account.application.DeviceQueries;
import app.switchback.account.application.DeviceRow;
import app.switchback.account.application.DeviceService;
import app.switchback.designsystem.Formats;
import app.switchback.designsystem.FrameNotice;
import app.switchback.designsystem.Notice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;

/** Tells a person of sign-ins with devices they have not owned to, until they say that it was them or take the device out. */
@org.springframework.stereotype.Component
final class NewSignInNotice implements FrameNotice {
    private static final int MOST = 3; // the page behind the link shows all

    private final DeviceQueries queries;
    private final DeviceService service;

    NewSignInNotice(DeviceQueries queries, DeviceService service) {
        this.queries = queries;
        this.service = service;
    }

    @Override
    public Optional<Component> notice() {
        var unexpected = queries.unexpected();
        if (unexpected.isEmpty()) return Optional.empty();
        var notices = new Div();
        notices.addClassName("stack");
        unexpected.stream().limit(MOST).forEach(device -> notices.add(of(device, notices)));
        return Optional.of(notices);
    }

    private Notice of(DeviceRow device, Div page) {
        var words = new DeviceWords(page).nameAndNetwork(device.kind(), device.network());
        var moment = Formats.here().moment(device.firstUsed());
        var notice = Notice.warn(page.getTranslation("account.news.sign-in", words, moment));
        var yes = new Button(page.getTranslation("account.news.yes"), click -> {
            service.thatWasMe(device.id());
            page.remove(notice);
        });
        return notice.action(yes, new RouterLink(page.getTranslation("account.news.no"), SecurityView.class));
    }
}

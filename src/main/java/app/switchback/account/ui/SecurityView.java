package app.switchback.account.ui;

import app.switchback.account.application.AuditQueries;
import app.switchback.account.application.DeviceQueries;
import app.switchback.account.application.DeviceService;
import app.switchback.designsystem.Page;
import app.switchback.designsystem.PageHeader;
import app.switchback.designsystem.PageSection;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where a person sees who is in their account and what happened at its door (UC-004). */
@Route("profile/security")
@PermitAll
final class SecurityView extends Composite<Page> implements HasDynamicTitle {
    SecurityView(DeviceQueries queries, DeviceService service, AuditQueries audit) {
        var happened = new AuditList(audit::stretch);
        var devices = new DeviceList(queries::open, service, happened::readAnew);
        getContent()
                .add(
                        new PageHeader(getPageTitle()).sentence(getTranslation("account.security.sentence")),
                        new PageSection(getTranslation("account.security.devices"), devices),
                        new PageSection(getTranslation("account.security.happened"), happened)
                                .aside(getTranslation("account.security.kept")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.security.title");
    }
}

package app.switchback.account.ui;

import app.switchback.account.application.PasswordService;
import app.switchback.account.application.ProfileService;
import app.switchback.designsystem.Look;
import app.switchback.designsystem.Page;
import app.switchback.designsystem.PageHeader;
import app.switchback.designsystem.PageSection;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;

/** What a person may change of their own account. */
@Route("profile")
@PermitAll
final class ProfileView extends Composite<Page> implements HasDynamicTitle {
    ProfileView(ProfileService service, PasswordService passwords, Look look) {
        var profile = service.profile();
        getContent()
                .add(
                        new PageHeader(getPageTitle()).sentence(getTranslation("account.profile.sentence")),
                        new PageSection(getTranslation("account.profile.you"), new YouForm(profile, service::rename)),
                        new PageSection(getTranslation("account.profile.taste"), new TasteForm(profile, service, look)),
                        new PageSection(getTranslation("account.profile.password"), new PasswordForm(passwords)),
                        new PageSection(
                                getTranslation("account.security.title"),
                                new RouterLink(getTranslation("account.security.link"), SecurityView.class)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.profile.title");
    }
}

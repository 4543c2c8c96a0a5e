package app.switchback.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.designsystem.LostTrail;
import app.switchback.designsystem.Notice;
import app.switchback.shell.kit.OpenKit;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ErrorEvent;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.CannotCreateTransactionException;

@As(Persona.ADA)
@ExtendWith(OutputCaptureExtension.class)
class FailureViewTest extends ViewTest {
    @BeforeEach
    void openTheKit() {
        OpenKit.routes();
    }

    @Test
    void a_page_that_breaks_says_so_with_an_id_and_nothing_of_the_inside(CapturedOutput log) {
        UI.getCurrent().navigate("kit/failure", QueryParameters.of("now", ""));
        var said = _get(LostTrail.class).getElement().getTextRecursively();
        assertThat(said).contains("This page could not be shown", "What was marked as saved is saved");
        assertThat(said).doesNotContain("asked for by the kit", "IllegalState", "app.switchback");
        var id = said.replaceFirst("(?s).*Failure ([0-9A-F]{8}).*", "$1");
        assertThat(log.getOut().split("Failure " + id, -1)).as("logged once").hasSize(2);
        assertThat(log.getOut()).contains("asked for by the kit");
    }

    @Test
    void a_missing_database_is_named_in_the_persons_language() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        var page = new FailureView();
        var status = page.setErrorParameter(null, away());
        assertThat(status).isEqualTo(503);
        assertThat(page.getElement().getTextRecursively()).contains("Die Datenbank ist weg", "nichts verloren");
    }

    @Test
    void a_click_that_fails_leaves_the_page_as_it_is_and_says_what_was_kept() {
        UI.getCurrent().navigate("kit");
        FailureHandler.handle(new ErrorEvent(away().getException()));
        assertThat(_get(Notice.class, spec -> spec.withClasses("warn").withPredicate(FailureViewTest::isBanner))
                        .getElement()
                        .getTextRecursively())
                .contains("cannot reach its database", "What was marked as saved is saved");
        assertThat(_find(H1.class)).extracting(H1::getText).containsExactly("Every part on one page");
    }

    @Test
    void a_failing_click_reaches_the_banner_through_vaadin() {
        UI.getCurrent().navigate("kit/failure");
        try {
            _click(_get(Button.class, spec -> spec.withText("Fail")));
        } catch (RuntimeException whatKaribuRethrows) {
            FailureHandler.handle(new ErrorEvent(whatKaribuRethrows));
        }
        _assertOne(Notice.class);
    }

    private static boolean isBanner(Notice notice) {
        return notice.getParent()
                .filter(frame -> frame.hasClassName("failure-banner"))
                .isPresent();
    }

    private static ErrorParameter<Exception> away() {
        return new ErrorParameter<>(Exception.class, new CannotCreateTransactionException("no connection"));
    }
}

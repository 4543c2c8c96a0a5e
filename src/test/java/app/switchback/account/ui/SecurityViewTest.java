package app.switchback.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.account.application.Remembering;
import app.switchback.account.application.SignIns;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SecurityViewTest extends ViewTest {
    @Autowired
    Remembering remembering;

    @Autowired
    SignIns signIns;

    @Test
    @As(Persona.ADA)
    void a_page_without_history_says_so() {
        open();

        assertThat(_get(H1.class).getText()).isEqualTo("Security");
        assertThat(_find(H2.class)).extracting(H2::getText).containsExactly("Where you are signed in", "What happened");
        assertThat(_find(Paragraph.class))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Nothing yet."));
        assertThat(_find(Button.class, spec -> spec.withText("Sign out everywhere else")))
                .isEmpty();
    }

    @Test
    @As(Persona.ADA)
    void a_device_is_taken_out_by_a_button_that_says_which() {
        remember(Persona.ADA, "laptop");
        open();
        assertThat(_get(H3.class).getText()).isEqualTo("An unknown device");
        var button = _get(Button.class, spec -> spec.withText("End access"));
        assertThat(button.getAriaLabel()).contains("End access: An unknown device");

        _click(button);

        assertThat(_find(H3.class)).isEmpty();
        assertThat(count("account_remembered")).isZero();
        assertThat(_get(OrderedList.class)
                        .getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getTextRecursively())
                .contains("A device was signed out from here: An unknown device.");
    }

    @Test
    @As(Persona.ADA)
    void all_others_are_taken_out_only_after_a_yes() {
        remember(Persona.ADA, "laptop");
        remember(Persona.ADA, "phone");
        open();

        _click(_get(Button.class, spec -> spec.withText("Sign out everywhere else")));
        assertThat(count("account_remembered")).isEqualTo(2);
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Sign out everywhere else?");
        _click(_get(_get(Dialog.class), Button.class, spec -> spec.withText("Sign out everywhere else")));

        assertThat(count("account_remembered")).isZero();
        assertThat(_find(H3.class)).isEmpty();
    }

    @Test
    @As(Persona.ADA)
    void a_crowded_history_is_read_bit_by_bit() {
        for (int i = 0; i < 45; i++) signIns.left(Persona.ADA.owner());
        open();
        assertThat(happened()).hasSize(20);

        _click(_get(Button.class, spec -> spec.withText("Show older")));
        _click(_get(Button.class, spec -> spec.withText("Show older")));

        assertThat(happened()).hasSize(45);
        assertThat(_find(Button.class, spec -> spec.withText("Show older"))).isEmpty();
    }

    @Test
    @As(Persona.ADA)
    void a_german_reads_it_in_german_and_by_the_own_clock() {
        remember(Persona.ADA, "laptop");
        jdbc.update("update account_account set language = 'de', time_zone = 'Asia/Tokyo'");
        jdbc.update("update account_audit set at = timestamp with time zone '2026-11-25 20:00:00+00:00'");
        UI.getCurrent().setLocale(Locale.GERMAN);
        com.vaadin.flow.component.ComponentUtil.setData(
                UI.getCurrent(), java.time.ZoneId.class, java.time.ZoneId.of("Asia/Tokyo"));
        open();

        assertThat(_get(H1.class).getText()).isEqualTo("Sicherheit");
        assertThat(_get(OrderedList.class).getElement().getTextRecursively())
                .contains("Angemeldet.", "26. November 2026, 05:00 JST");
    }

    @Test
    @As(Persona.EVE)
    void somebody_else_sees_nothing_of_it() { // A01
        remember(Persona.ADA, "laptop");
        open();

        assertThat(_find(H3.class)).isEmpty();
        assertThat(_find(OrderedList.class)).isEmpty(); // hidden
    }

    private void remember(Persona persona, String mark) {
        remembering.remember(persona.owner(), signIns.arrived(persona.owner(), mark, false));
    }

    private static List<Component> happened() {
        return _get(OrderedList.class).getChildren().toList();
    }

    private static void open() {
        UI.getCurrent().navigate("profile/security");
    }

    private long count(String table) {
        return java.util.Objects.requireNonNull(jdbc.queryForObject("select count(*) from " + table, Long.class));
    }
}

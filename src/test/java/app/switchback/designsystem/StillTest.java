package app.switchback.designsystem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.switchback.testing.Shown;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StillTest {
    private static final String NASTY = "</p><img src=x onerror=alert(1)>\"]}<script>alert(2)</script>";

    @BeforeEach
    void open_a_page() {
        Shown.listen();
        MockVaadin.setup();
    }

    @AfterEach
    void close_it() {
        MockVaadin.tearDown();
    }

    @Test
    void what_is_only_read_costs_the_server_one_element() {
        var still = shown(new Div(new Paragraph("One"), new Paragraph("Two")));

        assertThat(still.getElement().getChildCount()).isZero();
        assertThat(Shown.of(still).select("p").eachText()).containsExactly("One", "Two");
    }

    @Test
    void markup_in_words_stays_words() {
        var still = shown(new Paragraph(NASTY), new Paragraph(new Text(NASTY)));

        assertThat(Description.of(new Paragraph("<b>"))).isEqualTo("[[\"p\",\"<b>\"]]");
        assertThat(Shown.of(still).select("p").eachText()).containsExactly(NASTY, NASTY);
        assertThat(Shown.of(still).select("img, script")).isEmpty();
    }

    @Test
    void markup_in_an_attribute_stays_its_value() {
        var part = new Span("x");
        part.getElement().setAttribute("aria-label", NASTY);

        assertThat(Shown.of(shown(part)).select("span").attr("aria-label")).isEqualTo(NASTY);
    }

    @Test
    void the_language_of_a_word_comes_along() {
        var word = Shown.of(shown(Foreign.english("Lead"))).select("span");

        assertThat(word.attr("lang")).isEqualTo("en");
        assertThat(word.text()).isEqualTo("Lead");
    }

    @Test
    void what_is_invisible_is_not_sent() {
        var hidden = new Span("secret");
        hidden.setVisible(false);

        assertThat(Description.of(new Div(hidden))).isEqualTo("[[\"div\"]]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick", "onerror", "srcdoc", "style", "formaction", "is"})
    void an_attribute_that_could_do_something_is_refused(String name) {
        var part = new Div();
        part.getElement().setAttribute(name, name.equals("style") ? "color:red" : "alert(1)");

        assertThatThrownBy(() -> Description.of(part)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"script", "iframe", "style", "img", "form", "input", "object", "vaadin-button"})
    void an_element_that_could_do_something_is_refused(String tag) {
        assertThatThrownBy(() -> Description.of(new Div(new HtmlContainer(tag))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void markup_that_was_parsed_elsewhere_is_refused() {
        assertThatThrownBy(() -> Description.of(new Html("<p><b>bold</b></p>")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_part_that_listens_is_refused() {
        var part = new Div();
        part.addClickListener(click -> {});

        assertThatThrownBy(() -> Description.of(part)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "blob:x"
            })
    void a_link_that_would_run_something_leads_nowhere(String address) {
        var link = new Anchor();
        link.setText("here");
        link.getElement().setAttribute("href", address);

        assertThat(Description.of(link)).isEqualTo("[[\"a\",\"here\"]]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plans/1/paths",
                ".",
                "",
                "plans?name=a:b",
                "#a:b",
                "https://example.org/a",
                "mailto:ada@example.org"
            })
    void a_link_that_leads_somewhere_is_kept(String address) {
        var link = new Anchor();
        link.getElement().setAttribute("href", address);

        assertThat(Shown.of(shown(link)).select("a").attr("href")).isEqualTo(address);
    }

    @Test
    void only_what_changed_is_told_again() {
        var still = shown(new Paragraph("One"));
        sent();
        still.show(new Paragraph("One"));
        assertThat(sent()).isEmpty();
        still.show(new Paragraph("Two"));
        still.show(new Paragraph("Three"));
        assertThat(sent()).singleElement().asString().contains("Three");
    }

    @Test
    void words_that_the_browser_lost_bring_the_page_anew() {
        var still = shown(new Paragraph("One"));
        sent();
        UI.getCurrent().remove(still);
        UI.getCurrent().add(still);

        assertThat(sent()).singleElement().asString().contains("reload");
    }

    @Test
    void words_that_move_before_they_were_sent_are_sent_once() {
        var still = shown(new Paragraph("One"));
        UI.getCurrent().remove(still);
        UI.getCurrent().add(still);

        assertThat(sent()).singleElement().asString().contains("One");
    }

    /** What goes to the browser now besides elements. */
    private static List<String> sent() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .map(said -> said.getInvocation().getExpression()
                        + said.getInvocation().getParameters())
                .toList();
    }

    private static Still shown(Component... parts) {
        var still = new Still(parts);
        UI.getCurrent().add(still);
        return still;
    }
}

package app.switchback.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The text fields of whatever page is open; after everything that is done with one, the {@link Alarm} must be quiet. */
final class Fields {
    private static final String AT_REST = """
            () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every(client => !client.isActive?.())""";

    private static final String OPEN_WHAT_IS_FOLDED = """
            () => document.querySelectorAll('vaadin-details').forEach(details => details.opened = true)""";

    /** Fields that take free text: a list without own words only takes what it offers. */
    private static final String LABELS = """
            () => [...document.querySelectorAll('vaadin-text-field, vaadin-text-area, vaadin-email-field, vaadin-combo-box')]
                .filter(field => !field.readonly && !field.disabled && field.checkVisibility())
                .filter(field => field.localName !== 'vaadin-combo-box' || field.allowCustomValue)
                .map(field => field.label)""";

    private static final String STATE = """
            input => {
              const field = input.closest('vaadin-text-field, vaadin-text-area, vaadin-email-field, vaadin-combo-box');
              return {invalid: String(field.invalid), message: field.errorMessage ?? '', text: input.value};
            }""";

    private final Page page;
    private final Alarm alarm;

    Fields(Page page) {
        this.page = page;
        alarm = new Alarm(page);
    }

    /** Waits until the page has heard from the server. */
    void settle() {
        page.waitForFunction(AT_REST);
        alarm.isQuiet();
    }

    /** The labels of all that can be filled in on this page, folded parts opened. */
    List<String> labels() {
        page.waitForFunction("() => document.querySelector('h1')");
        settle();
        page.evaluate(OPEN_WHAT_IS_FOLDED);
        settle();
        return ((List<?>) page.evaluate(LABELS))
                .stream().map(String::valueOf).distinct().toList();
    }

    void fill(String label, String text) {
        var field = field(label);
        field.fill(text);
        field.press("Tab");
        settle();
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        settle();
    }

    /** Presses the first button whose name begins so. */
    void pressFirst(String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)))
                .first()
                .click();
        settle();
    }

    /** Whether it was taken; if not, the field must say why and still hold it. */
    boolean tookIt(String label, String text) {
        var state = state(label);
        assertThat(Normalizer.normalize(Objects.requireNonNull(state.get("text")), Normalizer.Form.NFC))
                .as(label)
                .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
        var refused = "true".equals(state.get("invalid"));
        if (refused) assertThat(state.get("message")).as(label).isNotBlank();
        return !refused;
    }

    void refusedIt(String label, String text) {
        assertThat(tookIt(label, text)).as(label).isFalse();
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> state(String label) {
        return (Map<String, String>) field(label).evaluate(STATE);
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"))
                .first();
    }
}

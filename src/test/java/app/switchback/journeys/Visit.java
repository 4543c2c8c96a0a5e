package app.switchback.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;

/** A person at a browser: finds things by their words, and looks at each page in light and dark with axe. */
final class Visit implements AutoCloseable {
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final double PATIENCE = 60_000;
    /** Says whether anything still moves, in shadow trees too; what never ends (a skeleton's pulse) does not count. */
    private static final String STILL = """
            () => {
              const ends = a => a.effect?.getComputedTiming().endTime !== Infinity;
              const moves = root => root.getAnimations().some(a => a.playState === 'running' && ends(a))
                  || [...root.querySelectorAll('*')].some(e => e.shadowRoot && moves(e.shadowRoot));
              return !moves(document);
            }""";

    private final Page page;
    private final String home;

    Visit(Browser browser, String home, int width) {
        this.home = home;
        page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale("en-US")
                        .setTimezoneId("Europe/Brussels"))
                .newPage();
        page.setDefaultTimeout(PATIENCE);
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(home + path);
    }

    void fill(String label, String text) {
        var field = page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(text);
        field.press("Tab");
    }

    /** Types into a combo box and takes the option of exactly that name. */
    void choose(String label, String text, String option) {
        var field = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label));
        field.click();
        field.pressSequentially(text);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(Pattern.compile("^" + option)))
                .first()
                .click();
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    /** Waits for a page by its heading, then lets axe look at it, light and dark. */
    void arriveAt(String heading) {
        heading(heading).first().waitFor();
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.waitForFunction(STILL); // a colour on its way from light to dark has no contrast worth measuring
            var violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
            assertThat(violations)
                    .as("axe on “%s”, %s", heading, scheme)
                    .extracting(rule -> rule.getId() + " "
                            + rule.getNodes().stream()
                                    .limit(3)
                                    .map(node -> node.getHtml())
                                    .toList())
                    .isEmpty();
        }
    }

    @Override
    public void close() {
        page.context().close();
    }
}

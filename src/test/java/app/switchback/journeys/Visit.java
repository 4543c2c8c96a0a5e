package app.switchback.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A person at a browser. Words are named by their keys, so that a walk does not care which language the browser wishes; each
 * page is looked at as it comes, on the window's width and on a phone's, light and dark.
 */
final class Visit implements AutoCloseable {
    static final int DESK = 1280;
    static final int PHONE = 390;
    /** The narrowest window on which nothing may have to be moved sideways (WCAG 2.2, 1.4.10). */
    private static final int NARROW = 320;

    private static final int HEIGHT = 900;
    private static final double PATIENCE = 60_000;
    /** Says whether anything still moves, in shadow trees too; what never ends (a skeleton's pulse) does not count. */
    private static final String STILL = """
            () => {
              const ends = a => a.effect?.getComputedTiming().endTime !== Infinity;
              const moves = root => root.getAnimations().some(a => a.playState === 'running' && ends(a))
                  || [...root.querySelectorAll('*')].some(e => e.shadowRoot && moves(e.shadowRoot));
              return !moves(document);
            }""";
    /** Headings, buttons, labels and their kind, as far as they are seen and not marked as another language's. */
    private static final String LABELS = """
            () => [...document.querySelectorAll('h1,h2,h3,h4,button,vaadin-button,label,legend,summary,th,dt,'
                    + 'vaadin-details-summary,vaadin-side-nav-item,[role=tab],[aria-label]')]
                .filter(e => e.checkVisibility() && !e.closest('[lang=en]:not(html)'))
                .flatMap(e => [e.innerText, e.getAttribute('aria-label')])
                .filter(text => text).map(text => text.replace(/\\s+/g, ' ').trim())""";

    private final Page page;
    private final String home;
    private final Lexicon lexicon;
    private final int width;

    Visit(Browser browser, String home, int width, Lexicon lexicon) {
        this.home = home;
        this.width = width;
        this.lexicon = lexicon;
        page = browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, HEIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE) // nothing to wait for between two looks
                        .setLocale(lexicon.locale().getLanguage())
                        .setTimezoneId("Europe/Brussels"))
                .newPage();
        page.setDefaultTimeout(PATIENCE);
    }

    Page page() {
        return page;
    }

    String say(String key, Object... parameters) {
        return lexicon.say(key, parameters);
    }

    void open(String path) {
        page.navigate(home + path);
    }

    void fill(String label, String text) {
        var field = page.getByLabel(say(label), new Page.GetByLabelOptions().setExact(true))
                .first();
        field.fill(text);
        field.press("Tab");
    }

    /** Types into a combo box and takes the option that begins like this. */
    void choose(String label, String text, String option) {
        var field = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(say(label)));
        field.click();
        field.pressSequentially(text);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^" + option.replace("/", "\\/"))))
                .first()
                .click();
    }

    /** Picks the card that speaks of this. */
    void pick(String words) {
        var card = page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile(words)))
                .first();
        card.waitFor();
        card.check();
    }

    /** Waits for the page with this title and goes on by Enter alone. */
    void goOnFrom(String title) {
        begins(say(title));
        page.keyboard().press("Enter");
    }

    /** Waits until the page with this heading has the focus, and sees it from its top. */
    void begins(String heading) {
        heading(heading).first().waitFor();
        page.waitForFunction("document.activeElement === document.querySelector('h1')");
        assertThat(page.evaluate("window.scrollY"))
                .as("where “%s” begins", heading)
                .isEqualTo(0);
    }

    /** Whoever picked a card goes on from there. */
    void stayOnCard() {
        assertThat(page.evaluate("!!document.activeElement.closest('vaadin-radio-button')"))
                .as("the focus is on the card")
                .isEqualTo(true);
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(say(button)))
                .first()
                .click();
    }

    void see(String text) {
        page.getByText(text).first().waitFor();
    }

    Locator heading(String text) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(text));
    }

    /** Waits for the page with this heading and looks at it. */
    void arriveAt(String title) {
        arriveAtHeading(say(title));
    }

    /** Waits for the page with this very heading, such as a person's own words, and looks at it. */
    void arriveAtHeading(String heading) {
        heading(heading).first().waitFor();
        for (var pixels : width == PHONE ? List.of(PHONE) : List.of(DESK, PHONE)) {
            page.setViewportSize(pixels, HEIGHT);
            look(heading, pixels);
        }
        page.setViewportSize(NARROW, HEIGHT);
        fits(heading, NARROW);
        page.setViewportSize(width, HEIGHT);
        var labels = labels();
        assertThat(labels).as("what is looked at for its language").contains(heading);
        assertThat(lexicon.foreign(other(), labels))
                .as("words of another language on “%s”", heading)
                .isEmpty();
    }

    private Lexicon other() {
        return lexicon == Lexicon.ENGLISH ? Lexicon.GERMAN : Lexicon.ENGLISH;
    }

    private void fits(String heading, int pixels) {
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width of “%s” on %d px", heading, pixels)
                .isEqualTo(pixels);
    }

    private void look(String heading, int pixels) {
        fits(heading, pixels);
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            page.waitForFunction(STILL); // a colour on its way from light to dark has no contrast worth measuring
            assertThat(Axe.violations(page))
                    .as("axe on “%s”, %s, %d px", heading, scheme, pixels)
                    .isEmpty();
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> labels() {
        return (List<String>) page.evaluate(LABELS);
    }

    @Override
    public void close() {
        page.context().close();
    }
}

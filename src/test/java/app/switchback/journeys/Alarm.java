package app.switchback.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Rings when something that was typed runs: a dialog opens, the console complains, or the page holds what it should not. */
final class Alarm {
    /** What injected text would have become, in the page and in every shadow tree: handlers, script, script addresses. */
    private static final String INJECTED = """
            () => {
              const found = [];
              const handles = a => /^on/i.test(a.name) && /alert/.test(a.value);
              const leads = a => /^(href|src|action|formaction|srcdoc)$/i.test(a.name) && /^\\s*javascript:/i.test(a.value);
              const runs = e => /^(script|style|iframe|object|embed)$/i.test(e.tagName) && e.textContent.includes('alert(1)');
              const evil = e => runs(e) || [...e.attributes].some(a => handles(a) || leads(a));
              const look = root => root.querySelectorAll('*').forEach(e => {
                if (evil(e)) found.push(e.outerHTML.slice(0, 200));
                if (e.shadowRoot) look(e.shadowRoot);
              });
              look(document);
              return found;
            }""";

    private final Page page;
    private final List<String> rung = new CopyOnWriteArrayList<>();

    Alarm(Page page) {
        this.page = page;
        page.onDialog(dialog -> {
            rung.add("a dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onPageError(error -> rung.add("an error: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) rung.add("the console: " + message.text());
        });
    }

    void isQuiet() {
        assertThat(rung).as(page.url()).isEmpty();
        assertThat((List<?>) page.evaluate(INJECTED)).as(page.url()).isEmpty();
    }
}

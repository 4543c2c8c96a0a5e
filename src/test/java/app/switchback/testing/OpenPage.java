package app.switchback.testing;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page that a browser has open, without the browser: loads it with the requests that Vaadin's client makes, after which
 * the page lives on the server as it does for anybody who looks at it.
 */
public final class OpenPage {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Browser browser;
    private final int ui;
    private final String token;
    private final String shown;

    private OpenPage(Browser browser, String path) {
        this.browser = browser;
        browser.get("/" + path);
        var config = read(browser.get("/?v-r=init&location=" + path + "&query=").body())
                .get("appConfig");
        ui = config.get("v-uiId").asInt();
        token = config.get("uidl").get("Vaadin-Security-Key").asString();
        shown = navigate(path);
        say(1); // the components on the page report that they are there; until then the server keeps its answer for
        // a resend
    }

    /** The address bar, a reload, a link in a mail. */
    public static OpenPage of(Browser browser, String path) {
        return new OpenPage(browser, path);
    }

    /** What the server told the client to show, as Vaadin writes it. */
    public String shown() {
        return shown;
    }

    private String navigate(String path) {
        var where = Map.of(
                "route", path, "query", "", "appShellTitle", "", "historyState", Map.of("idx", 0), "trigger", "");
        return say(0, Map.of("type", "event", "node", 1, "event", "ui-navigate", "data", where));
    }

    private String say(int number, Object... events) {
        var message = Map.of("csrfToken", token, "rpc", events, "syncId", number, "clientId", number);
        return browser.say("/?v-r=uidl&v-uiId=" + ui, JSON.writeValueAsString(message))
                .body();
    }

    private static JsonNode read(String json) {
        return JSON.readTree(json);
    }
}

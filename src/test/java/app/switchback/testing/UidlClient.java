package app.switchback.testing;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page of the running application, spoken to over HTTP in the words of Vaadin's own client, and in words that it would
 * never use: a button that cannot be pressed is as easily pressed here as any other.
 */
public final class UidlClient {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Browser browser;
    private final PageNodes nodes = new PageNodes();
    private final StringBuilder heard = new StringBuilder();
    private final int ui;
    private final String token;
    private int syncId;
    private int clientId;

    private UidlClient(Browser browser, String start) {
        this.browser = browser;
        heard.append(start);
        var config = JSON.readTree(start).path("appConfig");
        var first = config.path("uidl");
        ui = config.path("v-uiId").asInt();
        token = first.path("Vaadin-Security-Key").asString();
        take(first);
    }

    /** Opens the page at this address, such as {@code plans}, with whatever that page shows to this browser. */
    public static UidlClient open(Browser browser, String address) {
        var location = URLEncoder.encode(address.split("\\?", 2)[0], StandardCharsets.UTF_8);
        var start = browser.get("/?v-r=init&location=" + location + "&query=").body();
        var client = new UidlClient(browser, start);
        client.goTo(address);
        return client;
    }

    /** Follows a link to this address. */
    public HttpResponse<String> goTo(String address) {
        var parts = address.split("\\?", 2);
        var query = parts.length == 1 ? "" : parts[1];
        return send(
                event(1, "ui-navigate", Map.of("route", parts[0], "query", query, "appShellTitle", "", "trigger", "")));
    }

    /** Leaves something in a field, as somebody does who types it and goes on. */
    public HttpResponse<String> type(String label, String text) {
        var field = field(label);
        return send(set(field, "value", text), event(field, "change", Map.of()));
    }

    /** Presses a button, whatever the page thinks of that. */
    public HttpResponse<String> press(String button) {
        return send(event(button(button), "click", Map.of()));
    }

    /** Presses the latest button of that name, such as the one in a dialog that another one opened. */
    public HttpResponse<String> pressLast(String button) {
        var latest = nodes.elements("vaadin-button", button).reduce((one, later) -> later);
        return send(event(latest.orElseThrow(() -> new AssertionError("no button " + button)), "click", Map.of()));
    }

    public int field(String label) {
        return nodes.field(label).orElseThrow(() -> new AssertionError("no field " + label + " among " + texts()));
    }

    public int button(String text) {
        return nodes.elements("vaadin-button", text)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text + " among " + texts()));
    }

    /** The first element with this tag. */
    public int element(String tag) {
        return nodes.tagged(tag).findFirst().orElseThrow(() -> new AssertionError("no " + tag));
    }

    public Optional<String> property(int node, String name) {
        return nodes.property(node, name);
    }

    /** Everything that stands on the page. */
    public List<String> texts() {
        return nodes.texts();
    }

    /** Everything that the server ever said to this page, as it came. */
    public String heard() {
        return heard.toString();
    }

    public Map<String, Object> event(int node, String event, Map<String, ?> data) {
        return Map.of("type", "event", "node", node, "event", event, "data", data);
    }

    public Map<String, Object> set(int node, String property, Object value) {
        return Map.of("type", "mSync", "node", node, "feature", 1, "property", property, "value", value);
    }

    public Map<String, Object> call(int node, String method, Object... arguments) {
        return Map.of(
                "type",
                "publishedEventHandler",
                "node",
                node,
                "templateEventMethodName",
                method,
                "templateEventMethodArgs",
                List.of(arguments),
                "promise",
                1);
    }

    /** Sends messages with the token of this page. */
    @SafeVarargs
    public final HttpResponse<String> send(Map<String, Object>... messages) {
        return sendWith(token, messages);
    }

    /** Sends that many messages at once. */
    public HttpResponse<String> send(List<Map<String, Object>> messages) {
        return sendEnvelope(token, messages);
    }

    /** Sends messages with that token, or with none at all. */
    @SafeVarargs
    public final HttpResponse<String> sendWith(@Nullable String thisToken, Map<String, Object>... messages) {
        return sendEnvelope(thisToken, List.of(messages));
    }

    /** Sends this JSON where messages belong. */
    public HttpResponse<String> sendInsteadOfMessages(String json) {
        return sendEnvelope(token, JSON.readTree(json));
    }

    private HttpResponse<String> sendEnvelope(@Nullable String thisToken, Object messages) {
        var body = new TreeMap<String, Object>(Map.of("rpc", messages, "syncId", syncId, "clientId", clientId));
        if (thisToken != null) body.put("csrfToken", thisToken);
        return sendRaw(JSON.writeValueAsString(body));
    }

    /** Sends this very text. */
    public HttpResponse<String> sendRaw(String body) {
        var answer = browser.postJson("/?v-r=uidl&v-uiId=" + ui, body);
        heard.append(answer.body());
        if (answer.body().startsWith("{")) take(JSON.readTree(answer.body()));
        return answer;
    }

    /** The token of this page, for what wants to steal or change it. */
    public String token() {
        return token;
    }

    private void take(JsonNode answer) {
        nodes.take(answer.path("changes"));
        if (answer.path("syncId").asInt(-1) >= 0) syncId = answer.path("syncId").asInt();
        if (answer.path("clientId").asInt(-1) >= 0)
            clientId = answer.path("clientId").asInt();
    }
}

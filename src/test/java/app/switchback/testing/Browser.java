package app.switchback.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Talks HTTP to the running application as a browser would: keeps cookies, follows nothing, shows everything. */
public final class Browser {
    private static final Pattern CSRF = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    private final String root;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .build();

    public Browser(int port) {
        root = "http://localhost:" + port;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** Posts a form as a page of ours would: with the token of the page that is open. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        var all = new java.util.TreeMap<>(fields);
        all.putIfAbsent("_csrf", token());
        return postBare(path, all, headers);
    }

    /** Posts a form as it is, as a page from elsewhere would. */
    public HttpResponse<String> postBare(String path, Map<String, String> fields, String... headers) {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Posts a message as Vaadin's script on a page of ours would. */
    public HttpResponse<String> postJson(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> signIn(String email, String password, String... headers) {
        return post("/login", Map.of("username", email, "password", password), headers);
    }

    public HttpResponse<String> signIn(Persona persona) {
        return signIn(persona.email(), Persona.PASSWORD);
    }

    public Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    /** Closed and opened again: what lasts for the session only is gone. */
    public void restart() {
        cookie("JSESSIONID").ifPresent(session -> cookies.getCookieStore().remove(URI.create(root), session));
    }

    public void keep(HttpCookie cookie) {
        cookie.setVersion(0);
        cookies.getCookieStore().add(URI.create(root), cookie);
    }

    /** The token of the sign-in page. */
    public String token() {
        var page = CSRF.matcher(get("/login").body());
        if (!page.find()) throw new IllegalStateException("the page carries no token");
        return page.group(1);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(root + path)).header("Accept", "text/html");
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

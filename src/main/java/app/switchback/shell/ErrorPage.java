package app.switchback.shell;

import app.switchback.designsystem.Look;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.HtmlUtils;

/** The page for what goes wrong outside Vaadin: plain HTML that needs no script, no session and no database. */
@Controller
class ErrorPage implements ErrorController {
    private final I18NProvider words;
    private final String page;

    ErrorPage(I18NProvider words) throws IOException {
        this.words = words;
        this.page = new ClassPathResource("pages/failure.html").getContentAsString(StandardCharsets.UTF_8);
    }

    @RequestMapping(value = "/error")
    ResponseEntity<String> show(HttpServletRequest request) {
        var status = status(request);
        var locale = Look.languageOfBrowser(request);
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(fill(request, locale, texts(request, status, locale)));
    }

    private record Texts(String small, String title, String sentence, String way) {}

    private Texts texts(HttpServletRequest request, HttpStatus status, Locale locale) {
        if (status == HttpStatus.NOT_FOUND) return texts("", "shell.not-found.", "shell.not-found.home", locale);
        if (status.is4xxClientError()) return texts("", "shell.refused.", "shell.not-found.home", locale);
        var failure = Failure.logged(cause(request, status));
        var id = words.getTranslation("shell.failure.id", locale, failure.id());
        return texts(id, failure.words(), "shell.failure.home", locale);
    }

    private Texts texts(String small, String key, String way, Locale locale) {
        return new Texts(
                small,
                words.getTranslation(key + "title", locale),
                words.getTranslation(key + "sentence", locale),
                words.getTranslation(way, locale));
    }

    private String fill(HttpServletRequest request, Locale locale, Texts texts) {
        var values = Map.of(
                "{{lang}}", locale.getLanguage(),
                "{{scheme}}", Look.schemeOfBrowser(request).word(),
                "{{root}}", request.getContextPath() + "/",
                "{{small}}", texts.small(),
                "{{title}}", texts.title(),
                "{{sentence}}", texts.sentence(),
                "{{way}}", texts.way());
        var filled = page;
        for (var value : values.entrySet())
            filled = filled.replace(value.getKey(), HtmlUtils.htmlEscape(value.getValue(), "UTF-8"));
        return filled;
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number
                ? HttpStatus.resolve(number)
                : HttpStatus.NOT_FOUND; // asked for as a page
        if (isDatabaseAway(request)) return HttpStatus.SERVICE_UNAVAILABLE;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static boolean isDatabaseAway(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                && Failure.isDatabaseAway(thrown);
    }

    private static Throwable cause(HttpServletRequest request, HttpStatus status) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown
                ? thrown
                : new IllegalStateException("answered with " + status);
    }
}

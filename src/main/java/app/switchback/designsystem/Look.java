package app.switchback.designsystem;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Decides in which language, zone and scheme a page is shown: the person's choice, else this browser's, else its wishes. */
@Component
public final class Look {
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);
    private static final String SCHEME = "sb-scheme";
    private static final String LANGUAGE = "sb-language";
    private static final String READ = Look.class.getName() + ".read";
    private static final String KEEP =
            "document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax'"; // a year

    private final ObjectProvider<Preferences> preferences;

    Look(ObjectProvider<Preferences> preferences) {
        this.preferences = preferences;
    }

    /** The language of the page that is asked for. */
    public Locale language(HttpServletRequest request) {
        return preferred().map(Preferred::language).orElseGet(() -> languageOfBrowser(request));
    }

    /** The scheme of the page that is asked for. */
    public Scheme scheme(HttpServletRequest request) {
        return preferred().map(Preferred::scheme).orElseGet(() -> schemeOfBrowser(request));
    }

    /** The language of a page that must come even if nothing is known of the person: this browser's choice or wish. */
    public static Locale languageOfBrowser(HttpServletRequest request) {
        return cookie(request, LANGUAGE).flatMap(Look::spoken).orElseGet(() -> wished(request));
    }

    /** The scheme of such a page. */
    public static Scheme schemeOfBrowser(HttpServletRequest request) {
        return cookie(request, SCHEME).flatMap(Scheme::of).orElse(Scheme.SYSTEM);
    }

    /** The clock of the person who looks at that page: their own, else the browser's, else UTC. */
    public ZoneId zone(UI ui) {
        return preferred().map(Preferred::zone).or(() -> browserZone(ui)).orElse(ZoneId.of("UTC"));
    }

    /** What to call the signed-in person; empty if nobody is, or nobody keeps names. */
    public Optional<String> name() {
        return preferred().map(Preferred::name);
    }

    /** Shows everything in that language from now on, in this browser and, if signed in, everywhere. */
    public void choose(UI ui, Locale language) {
        preferences.ifAvailable(kept -> kept.choose(language));
        readAnew();
        ui.getPage().executeJs(KEEP, LANGUAGE, language.getLanguage());
        ui.getPage().reload();
    }

    /** Shows everything in that scheme from now on, in this browser and, if signed in, everywhere. */
    public void choose(UI ui, Scheme scheme) {
        preferences.ifAvailable(kept -> kept.choose(scheme));
        readAnew();
        ComponentUtil.setData(ui, Scheme.class, scheme);
        ui.getPage().executeJs(KEEP, SCHEME, scheme.word());
        ui.getPage().executeJs("document.documentElement.dataset.scheme = $0", scheme.word());
    }

    /** The language nearest to what was asked for; English if we speak none of it. */
    static Locale nearest(Stream<Locale> asked) {
        return asked.flatMap(locale -> spoken(locale.getLanguage()).stream())
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    /** Read once for a request, however many parts of the page ask. */
    private Optional<Preferred> preferred() {
        var request = VaadinRequest.getCurrent();
        if (request == null) return read();
        if (request.getAttribute(READ) instanceof Optional<?> known) return known.map(Preferred.class::cast);
        var read = read();
        request.setAttribute(READ, read);
        return read;
    }

    private Optional<Preferred> read() {
        return preferences.stream().findFirst().flatMap(Preferences::ofPerson);
    }

    private static void readAnew() {
        var request = VaadinRequest.getCurrent();
        if (request != null) request.removeAttribute(READ);
    }

    private static Optional<Locale> spoken(String language) {
        return LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(language))
                .findFirst();
    }

    private static Locale wished(HttpServletRequest request) {
        return nearest(Collections.list(request.getLocales()).stream());
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    private static Optional<ZoneId> browserZone(UI ui) {
        try {
            var details = ui.getPage().getExtendedClientDetails();
            return Optional.ofNullable(details.getTimeZoneId()).map(ZoneId::of);
        } catch (DateTimeException unknownToUs) {
            return Optional.empty();
        }
    }
}

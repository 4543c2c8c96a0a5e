package app.switchback.designsystem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mock.web.MockHttpServletRequest;

class LookTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void a_stranger_is_greeted_in_the_nearest_language_the_browser_asks_for() {
        request.setPreferredLocales(List.of(Locale.FRENCH, Locale.forLanguageTag("de-AT"), Locale.ENGLISH));
        assertThat(look().language(request)).isEqualTo(Locale.GERMAN);
        request.setPreferredLocales(List.of(Locale.CHINESE));
        assertThat(look().language(request)).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void what_was_chosen_in_this_browser_goes_before_its_wishes() {
        request.setPreferredLocales(List.of(Locale.ENGLISH));
        request.setCookies(new Cookie("sb-language", "de"), new Cookie("sb-scheme", "dark"));
        assertThat(look().language(request)).isEqualTo(Locale.GERMAN);
        assertThat(look().scheme(request)).isEqualTo(Scheme.DARK);
    }

    @Test
    void nonsense_in_a_cookie_is_not_believed() {
        request.setCookies(new Cookie("sb-language", "xx"), new Cookie("sb-scheme", "\"><script>"));
        assertThat(look().language(request)).isEqualTo(Locale.ENGLISH);
        assertThat(look().scheme(request)).isEqualTo(Scheme.SYSTEM);
    }

    @Test
    void what_the_person_chose_goes_before_everything() {
        request.setCookies(new Cookie("sb-language", "en"), new Cookie("sb-scheme", "light"));
        var beans = new StaticListableBeanFactory();
        beans.addBean("preferences", new Chosen());
        var look = new Look(beans.getBeanProvider(Preferences.class));
        assertThat(look.language(request)).isEqualTo(Locale.GERMAN);
        assertThat(look.scheme(request)).isEqualTo(Scheme.DARK);
        assertThat(look.name()).contains("Mira");
    }

    private static Look look() {
        return new Look(new StaticListableBeanFactory().getBeanProvider(Preferences.class));
    }

    private record Chosen() implements Preferences {
        @Override
        public Optional<Preferred> ofPerson() {
            return Optional.of(new Preferred("Mira", Locale.GERMAN, ZoneId.of("Europe/Berlin"), Scheme.DARK));
        }

        @Override
        public void choose(Locale language) {}

        @Override
        public void choose(Scheme scheme) {}
    }
}

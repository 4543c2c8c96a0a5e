package app.switchback;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.testing.AllViews;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may open a page stands on the page, once; and what anybody may open is a short list that was looked at. */
class EveryRouteIsGuardedTest {
    private static final Set<Class<? extends Annotation>> GUARDS =
            Set.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class);
    private static final Set<String> OPEN_TO_ANYBODY = Set.of("LoginView", "SignUpView", "AboutTheDataView", "KitView");

    @Test
    void every_page_says_exactly_once_who_may_open_it() {
        assertThat(pages())
                .isNotEmpty()
                .allSatisfy(page -> assertThat(Arrays.stream(page.getDeclaredAnnotations())
                                .filter(a -> GUARDS.contains(a.annotationType())))
                        .as(page.getSimpleName())
                        .hasSize(1));
    }

    @Test
    void only_reviewed_pages_are_open_to_anybody() {
        var open = new TreeSet<String>();
        pages().filter(page -> page.isAnnotationPresent(AnonymousAllowed.class))
                .filter(page -> !com.vaadin.flow.router.HasErrorParameter.class.isAssignableFrom(page))
                .forEach(page -> open.add(page.getSimpleName()));
        assertThat(open).isSubsetOf(OPEN_TO_ANYBODY);
    }

    private static Stream<Class<?>> pages() {
        var views = AllViews.find();
        return Stream.concat(
                views.getRoutes().stream().map(view -> (Class<?>) view),
                views.getErrorRoutes().stream().map(view -> (Class<?>) view));
    }
}

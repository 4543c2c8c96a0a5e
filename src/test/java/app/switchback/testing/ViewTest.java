package app.switchback.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A page in a pretended browser: the personas have accounts, the one named by {@link As} is signed in, all routes and
 * automatic layouts are known. Shares the context of {@link WebTest}.
 *
 * <pre>{@code
 * class PlanListViewTest extends ViewTest {
 *     @Test @As(Persona.ADA)
 *     void a_new_person_is_offered_the_first_plan() {
 *         UI.getCurrent().navigate("plans");
 *         assertThat(_get(H1.class).getText()).isEqualTo("Your plans");
 *     }
 * }
 * }</pre>
 */
@WebTest
public abstract class ViewTest {
    private static final Routes ROUTES = AllViews.find();

    @Autowired
    protected ApplicationContext context;

    @Autowired
    protected JdbcTemplate jdbc;

    @BeforeEach
    protected void openTheBrowser() {
        settle();
        Locale.setDefault(Locale.ENGLISH);
        Shown.listen();
        MockVaadin.setMockRequestFactory(session -> SignedIn.request(new FakeRequest(session)));
        MockVaadin.setup(MockedUI::new, new ServletWithLayouts(ROUTES, context));
    }

    @AfterEach
    protected void closeTheBrowser() {
        MockVaadin.tearDown();
    }

    /** The world that each test starts in. */
    protected void settle() {
        Personas.settle(jdbc);
    }
}

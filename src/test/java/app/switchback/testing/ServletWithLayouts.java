package app.switchback.testing;

import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import org.springframework.context.ApplicationContext;

/** Karibu's servlet knows routes only; this one also knows our automatic layouts ({@code @Layout}). */
class ServletWithLayouts extends MockSpringServlet {
    ServletWithLayouts(Routes routes, ApplicationContext context) {
        super(routes, context, MockedUI::new);
    }

    @Override
    public void init(ServletConfig config) throws ServletException {
        super.init(config);
        var registry = getService().getRouter().getRegistry();
        AllViews.layouts().forEach(registry::setLayout);
    }
}

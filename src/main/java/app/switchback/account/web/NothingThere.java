package app.switchback.account.web;

import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says 404 where nothing is: Vaadin sends its start page with 200 for every address and finds out later, in the browser,
 * that no view is there. The page that the person sees is the same.
 */
class NothingThere extends OncePerRequestFilter {
    private final RequestUtil vaadin;
    private final NobodysPage nobodys;

    NothingThere(RequestUtil vaadin, NobodysPage nobodys) {
        this.vaadin = vaadin;
        this.nobodys = nobodys;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isNothing(request)) response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        chain.doFilter(request, response);
    }

    private boolean isNothing(HttpServletRequest request) {
        return !vaadin.isFrameworkInternalRequest(request)
                && !vaadin.isAnonymousRoute(request)
                && !vaadin.isSecuredFlowRoute(request)
                && !isFile(request.getServletPath())
                && nobodys.matches(request);
    }

    private static boolean isFile(String path) {
        return path.startsWith("/VAADIN/")
                || (path.lastIndexOf('.') > path.lastIndexOf('/')
                        && new ClassPathResource("META-INF/resources" + path).exists());
    }
}

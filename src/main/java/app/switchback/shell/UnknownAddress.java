package app.switchback.shell;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ResourceLoader;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Answers a typed address that nothing stands behind with 404 before anybody asks who is there. Without it strangers
 * are sent to sign-in, signed-in people are refused, and Vaadin itself would say 200.
 */
class UnknownAddress extends OncePerRequestFilter {
    /** Addresses that filters and Vaadin's own servlet answer. */
    private static final List<String> ANSWERED_ELSEWHERE = List.of(
            "/VAADIN/",
            "/vaadinServlet/",
            "/HILLA/",
            "/login",
            "/logout",
            "/error",
            "/webauthn/",
            "/oauth2/",
            "/saml2/");

    private static final List<String> FILES = List.of(
            "classpath:/META-INF/resources",
            "classpath:/META-INF/VAADIN/webapp",
            "classpath:/static",
            "classpath:/public");

    private final ServletContext context;
    private final ResourceLoader resources;
    private final ObjectProvider<RequestMappingInfoHandlerMapping> controllers;

    UnknownAddress(
            ServletContext context,
            ResourceLoader resources,
            ObjectProvider<RequestMappingInfoHandlerMapping> controllers) {
        this.context = context;
        this.resources = resources;
        this.controllers = controllers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isUnknown(request)) response.sendError(HttpServletResponse.SC_NOT_FOUND);
        else chain.doFilter(request, response);
    }

    private boolean isUnknown(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return Stream.of("GET", "HEAD").anyMatch(request.getMethod()::equals)
                && request.getParameter("v-r") == null
                && ANSWERED_ELSEWHERE.stream().noneMatch(path::startsWith)
                && !isView(path)
                && !isFile(path)
                && !isController(request);
    }

    private boolean isView(String path) {
        var views = ApplicationRouteRegistry.getInstance(new VaadinServletContext(context));
        return views.getNavigationRouteTarget(path.replaceFirst("^/+", "")).hasTarget();
    }

    private boolean isFile(String path) {
        return !path.contains("..")
                && FILES.stream()
                        .anyMatch(place -> resources.getResource(place + path).isReadable());
    }

    private boolean isController(HttpServletRequest request) {
        var parsed = ServletRequestPathUtils.parseAndCache(request);
        return controllers.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .anyMatch(info -> info.getPathPatternsCondition() != null
                        && info.getPathPatternsCondition().getPatterns().stream()
                                .anyMatch(pattern -> pattern.matches(parsed.pathWithinApplication())));
    }
}

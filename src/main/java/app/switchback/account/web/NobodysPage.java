package app.switchback.account.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An address that is neither a page nor answered by a controller: anybody may hear that nothing is there. A controller
 * that nobody gave a rule stays closed.
 */
@Component
class NobodysPage implements RequestMatcher {
    private final ObjectProvider<RequestMappingHandlerMapping> controllers;

    NobodysPage(ObjectProvider<RequestMappingHandlerMapping> controllers) {
        this.controllers = controllers;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return controllers.stream().allMatch(mapping -> isUnknownTo(mapping, request));
    }

    private static boolean isUnknownTo(RequestMappingHandlerMapping mapping, HttpServletRequest request) {
        try {
            return mapping.getHandler(request) == null;
        } catch (Exception notQuiteMatching) { // a known path with another method or type is not nobody's
            return false;
        }
    }
}

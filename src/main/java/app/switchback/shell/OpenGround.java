package app.switchback.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ResourceLoader;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** What everybody may fetch: how pages look, and the page that says what went wrong. */
@Configuration(proxyBeanMethods = false)
class OpenGround {
    /** Spring Security applies this to every chain before the chain's own rules. */
    @Bean
    Customizer<HttpSecurity> looksAndErrors(
            ServletContext context,
            ResourceLoader resources,
            ObjectProvider<RequestMappingInfoHandlerMapping> controllers) {
        var unknown = new UnknownAddress(context, resources, controllers);
        return http -> http.addFilterAfter(unknown, HeaderWriterFilter.class) // so that its answer has our headers too
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/styles/**", "/assets/**")
                        .permitAll());
    }
}

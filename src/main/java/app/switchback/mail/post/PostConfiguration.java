package app.switchback.mail.post;

import com.vaadin.flow.i18n.I18NProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the settings, and lends letters the words of the pages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmtpSettings.class)
class PostConfiguration {
    @Bean
    Tongues tongues(I18NProvider words) {
        return language -> (key, values) -> words.getTranslation(key, language, values);
    }
}

package app.switchback.account.web;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * The demo brings people with known passwords, so it starts on its own database only: {@code ./data/demo}, or one in memory
 * that ends with the process. It looks before any bean exists and thus before anything is written.
 */
public final class DemoGuard implements EnvironmentPostProcessor, Ordered {
    private static final String URL = "spring.datasource.url";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(Profiles.of("demo"))) return;
        var url = environment.getProperty(URL, "");
        if (environment.acceptsProfiles(Profiles.of("postgres")) || !isTheDemos(url))
            throw new InvalidConfigurationPropertyValueException(
                    URL,
                    url,
                    "The profile demo opens accounts with known passwords, so it uses ./data/demo and refuses any other"
                            + " database. Start without the profile demo to use yours.");
    }

    private static boolean isTheDemos(String url) {
        var place = url.split(";", 2)[0];
        return place.equals("jdbc:h2:file:./data/demo/switchback") || place.startsWith("jdbc:h2:mem:");
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE; // after the configuration files have been read
    }
}

package app.switchback;

import app.switchback.atlas.compiler.AtlasCommand;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;

/** Starts Switchback. */
@SpringBootApplication
@EnableAsync
@Modulithic(
        systemName = "Switchback",
        sharedModules = {"ownership", "designsystem"})
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/designsystem.css")
@StyleSheet("styles/trail-map.css")
@StyleSheet("styles/account.css")
@StyleSheet("styles/atlas.css")
@StyleSheet("styles/planning.css")
public class Application implements AppShellConfigurator {
    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.setPageTitle("Switchback");
        settings.addLink("icon", "assets/favicon.svg");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addMetaTag("description", "Plan a career change, one switch at a time.");
    }

    public static void main(String[] args) {
        var command = new AtlasCommand(args, System.out);
        if (command.isAsked()) {
            System.exit(command.run());
        }
        SpringApplication.run(Application.class, args);
    }

    /** Everything that asks for the time asks this, so that tests can stop it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}

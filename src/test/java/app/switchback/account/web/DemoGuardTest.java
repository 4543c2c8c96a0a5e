package app.switchback.account.web;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mock.env.MockEnvironment;

class DemoGuardTest { // A51
    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:h2:file:./data/switchback;MODE=PostgreSQL",
                "jdbc:h2:file:./data/demo/../switchback",
                "jdbc:h2:tcp://db/./data/demo/switchback",
                "jdbc:postgresql://db/switchback",
                ""
            })
    void the_demo_starts_on_no_database_but_its_own(String url) {
        assertThatThrownBy(() -> start(url, "demo")).isInstanceOf(InvalidConfigurationPropertyValueException.class);
    }

    @Test
    void the_demo_does_not_go_with_a_server() {
        assertThatThrownBy(() -> start("jdbc:h2:mem:x", "demo", "postgres"))
                .isInstanceOf(InvalidConfigurationPropertyValueException.class);
    }

    @Test
    void its_own_database_and_every_other_profile_are_fine() {
        assertThatCode(() -> start("jdbc:h2:file:./data/demo/switchback;MODE=PostgreSQL", "demo")).doesNotThrowAnyException();
        assertThatCode(() -> start("jdbc:postgresql://db/switchback", "postgres")).doesNotThrowAnyException();
    }

    private static void start(String url, String... profiles) {
        var environment = new MockEnvironment().withProperty("spring.datasource.url", url);
        environment.setActiveProfiles(profiles);
        new DemoGuard().postProcessEnvironment(environment, new SpringApplication());
    }
}

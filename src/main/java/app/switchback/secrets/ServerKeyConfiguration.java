package app.switchback.secrets;

import java.nio.file.Path;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the server's key: given by the environment, else in a file beside the database. */
@Configuration(proxyBeanMethods = false)
class ServerKeyConfiguration {
    private static final Pattern H2_FILE = Pattern.compile("jdbc:h2:(?:(?!tcp:|ssl:|mem:)[a-z]{2,}:)?([^;]+).*");
    private static final int SHORTEST = 32;

    @Bean
    ServerKey serverKey(
            @Value("${switchback.secret.key:}") String given,
            @Value("${switchback.secret.file:}") String file,
            @Value("${spring.datasource.url:}") String database) {
        if (!given.isBlank()) return given(given.strip());
        if (file.isBlank() && database.startsWith("jdbc:h2:mem:")) return ServerKey.fleeting();
        var place = file.isBlank() ? beside(database) : Path.of(file);
        return new ServerKey(new KeyFile(place).secret());
    }

    private static ServerKey given(String secret) {
        if (secret.length() < SHORTEST)
            throw new IllegalStateException(
                    "SECRET_KEY needs %d characters or more: openssl rand -base64 32".formatted(SHORTEST));
        return new ServerKey(secret);
    }

    static Path beside(String database) {
        var h2 = H2_FILE.matcher(database);
        if (!h2.matches() || h2.group(1).matches("(tcp|ssl):.*")) return Path.of("data", "switchback.key");
        return Path.of(h2.group(1).replaceFirst("^~", System.getProperty("user.home")) + ".key");
    }
}

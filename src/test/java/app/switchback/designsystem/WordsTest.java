package app.switchback.designsystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word is there in both languages, and every word that the code asks for is there. */
class WordsTest {
    private static final Path WORDS = Path.of("src/main/resources/words");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\d+)");
    private static final Pattern LITERAL = Pattern.compile("\"((?:%s)\\.[a-z0-9.-]*[a-z0-9])\"(?!\\s*\\+)");
    private static final Pattern TYPO = Pattern.compile("[!\u00a1]|\\.\\.\\.");

    static Stream<String> modules() {
        return files(WORDS, ".properties")
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.contains("_de"))
                .map(name -> name.replace(".properties", ""));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void english_and_german_have_the_same_keys(String module) {
        assertThat(words(module, "_de").keySet()).isEqualTo(words(module, "").keySet());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void english_and_german_take_the_same_parameters(String module) {
        var german = words(module, "_de");
        words(module, "")
                .forEach((key, english) -> assertThat(parameters(german.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(parameters(english)));
        words(module, "")
                .forEach((key, english) -> assertThat(
                                german.getOrDefault(key, "").isBlank())
                        .as(key)
                        .isEqualTo(english.isBlank()));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void every_key_stands_once_and_under_its_module(String module) {
        for (var language : List.of("", "_de")) {
            var keys = lines(module, language);
            assertThat(keys)
                    .as(module + language)
                    .doesNotHaveDuplicates()
                    .allMatch(key -> key.startsWith(module + "."));
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void between_the_words_stand_comments_only(String module) {
        for (var language : List.of("", "_de"))
            assertThat(text(WORDS.resolve(module + language + ".properties")).lines())
                    .as(module + language)
                    .allMatch(line -> line.isBlank() || line.startsWith("#") || line.matches("[a-zA-Z0-9._-]+\\s*=.*"));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void nobody_is_shouted_at(String module) {
        for (var language : List.of("", "_de"))
            assertThat(words(module, language))
                    .as(module + language)
                    .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContainPattern(TYPO));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_text_with_parameters_loses_no_apostrophe_and_no_brace(String module) {
        for (var language : List.of("", "_de"))
            words(module, language).forEach((key, text) -> {
                if (parameters(text).isEmpty()) return;
                var said = new MessageFormat(text, Locale.ENGLISH).format(new Object[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
                assertThat(said).as(key).doesNotContain("{", "}");
                assertThat(said.chars().filter(c -> c == '\'').count())
                        .as("apostrophes of %s are doubled", key)
                        .isEqualTo(text.replace("\'\'", "\"")
                                        .chars()
                                        .filter(c -> c == '"')
                                        .count()
                                - text.chars().filter(c -> c == '"').count());
            });
    }

    @Test
    void every_key_the_code_asks_for_is_there() {
        var known =
                modules().flatMap(module -> words(module, "").keySet().stream()).collect(Collectors.toSet());
        var literal = Pattern.compile(LITERAL.pattern().formatted(modules().collect(Collectors.joining("|"))));
        var missing = new TreeMap<String, String>();
        files(SOURCES, ".java")
                .forEach(file -> literal.matcher(text(file)).results().forEach(found -> {
                    var key = found.group(1);
                    if (!known.contains(key))
                        missing.put(key, file.getFileName().toString());
                }));
        assertThat(missing).isEmpty();
    }

    @Test
    void a_missing_word_is_seen_and_breaks_nothing() {
        assertThat(new Words().getTranslation("designsystem.no.such", Locale.ENGLISH))
                .isEqualTo("!designsystem.no.such!");
        assertThat(new Words().getTranslation("nonsense", Locale.ENGLISH)).isEqualTo("!nonsense!");
    }

    @Test
    void german_is_spoken_to_germans_and_english_to_everybody_else() {
        var words = new Words();
        assertThat(words.getTranslation("designsystem.wizard.back", Locale.GERMANY))
                .isEqualTo("Zur\u00fcck");
        assertThat(words.getTranslation("designsystem.wizard.back", Locale.FRENCH))
                .isEqualTo("Back");
        assertThat(words.getTranslation("designsystem.wizard.step", Locale.GERMAN, 2, 8))
                .isEqualTo("Schritt 2 von 8");
    }

    private static TreeSet<String> parameters(String text) {
        return PARAMETER
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> words(String module, String language) {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(WORDS.resolve(module + language + ".properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }

    private static List<String> lines(String module, String language) {
        return Arrays.stream(
                        text(WORDS.resolve(module + language + ".properties")).split("\n"))
                .filter(line -> line.matches("[a-zA-Z0-9.-]+\\s*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

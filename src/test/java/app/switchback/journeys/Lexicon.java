package app.switchback.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What pages say in one language, by the keys of the words: so that one walk goes in every language. */
record Lexicon(Locale locale, Map<String, String> words) {
    static final Lexicon ENGLISH = new Lexicon(Locale.ENGLISH, read(""));
    static final Lexicon GERMAN = new Lexicon(Locale.GERMAN, read("_de"));
    private static final Pattern PARAMETER = Pattern.compile("\\{\\d[^}]*}");
    private static final int TELLING = 6; // letters that a pattern must have of its own to betray a language

    String say(String key, Object... parameters) {
        var pattern = Objects.requireNonNull(words.get(key), key);
        return parameters.length == 0 ? pattern : new MessageFormat(pattern, locale).format(parameters);
    }

    /** Those of these texts that are another language's words for something that this language says otherwise. */
    Set<String> foreign(Lexicon other, List<String> texts) {
        var own = Set.copyOf(words.values());
        var different = other.words.entrySet().stream()
                .filter(word -> !word.getValue().equals(words.get(word.getKey())))
                .map(Map.Entry::getValue)
                .filter(word -> !own.contains(word))
                .filter(word -> !word.isBlank())
                .map(Lexicon::pattern)
                .filter(pattern -> !pattern.isEmpty())
                .collect(Collectors.joining("|"));
        var betrays = Pattern.compile(different, Pattern.DOTALL);
        return texts.stream().filter(text -> betrays.matcher(text).matches()).collect(Collectors.toSet());
    }

    /** What a text with any parameters looks like; empty for those that are hardly more than their parameters. */
    private static String pattern(String word) {
        if (!PARAMETER.matcher(word).find()) {
            return Pattern.quote(word);
        }
        if (word.contains(",choice,")
                || PARAMETER
                                .matcher(word)
                                .replaceAll("")
                                .replaceAll("\\P{L}", "")
                                .length()
                        < TELLING) {
            return "";
        }
        return Stream.of(PARAMETER.split(word.replace("''", "'"), -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".+"));
    }

    private static Map<String, String> read(String language) {
        var all = new HashMap<String, String>();
        try (var files = Files.list(Path.of("src/main/resources/words"))) {
            for (var file : files.filter(file -> file.toString().contains("_de") == language.equals("_de"))
                    .toList()) {
                var properties = new Properties();
                try (var in = Files.newBufferedReader(file)) {
                    properties.load(in);
                }
                properties.stringPropertyNames().forEach(key -> all.put(key, properties.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }
}

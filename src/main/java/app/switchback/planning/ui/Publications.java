package app.switchback.planning.ui;

import app.switchback.atlas.Origin;
import app.switchback.atlas.Source;
import app.switchback.planning.trails.Trails;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names where figures come from, briefly enough to stand under each of them: publisher, year, place. */
record Publications(Speech speech, List<Source> sources) {
    private static final List<String> FAMILIES = List.of("onet", "oews", "projections");

    static Publications of(Speech speech, Trails trails) {
        return new Publications(speech, trails.sources());
    }

    /** Each publication once, in the order in which it comes; empty text for figures without any source. */
    String of(Collection<Origin> origins) {
        return origins.stream()
                .map(this::of)
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Every publication by its own title. */
    String all() {
        return sources.stream()
                .map(source -> speech.words("source", source.title(), said(source.year()), said(source.place())))
                .collect(Collectors.joining("; "));
    }

    /** "BLS OEWS, May 2024, US". */
    String of(Origin origin) {
        if (origin.source().isBlank()) {
            return "";
        }
        var name = family(origin.source()).map(family -> speech.words("source." + family));
        return published(origin)
                .map(source ->
                        speech.words("source", name.orElse(source.title()), said(source.year()), said(source.place())))
                .orElse(name.orElse(origin.source()));
    }

    private Optional<Source> published(Origin origin) {
        return sources.stream()
                .filter(source -> source.key().equals(origin.source()))
                .findFirst();
    }

    /** A month or a country in the person's language, where we have a word for it; years say themselves. */
    private String said(String text) {
        var key = "atlas.source." + text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        var word = speech.translations().of(key);
        return word.contains(key) ? text : word;
    }

    private static Optional<String> family(String key) {
        return FAMILIES.stream().filter(key::startsWith).findFirst();
    }
}

package app.switchback.planning.ui;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.Occupation;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.TitleMatch;
import app.switchback.planning.answers.RoleAnswer;
import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the atlas has to offer for a person's words: titles while they type, and what the words may mean. */
record OfferedTitles(Atlas atlas, Locale locale) {
    private static final int MOST_OFFERED = 20;
    private static final int MOST_NEAREST = 4;

    /** A portion of the titles for what was typed. */
    Stream<TitleMatch> matching(Query<TitleMatch, String> query) {
        var offset = query.getOffset();
        var found = titles(query.getFilter().orElse(""));
        return inOneLanguage(found).stream().skip(offset).limit(query.getLimit());
    }

    /** The very title. */
    Optional<TitleMatch> exact(String words) {
        return titles(words).stream()
                .filter(match -> match.title().equalsIgnoreCase(words))
                .findFirst();
    }

    /** What the words may mean: all meanings of the very title, else what is nearest; the chosen one always among them. */
    List<Occupation> meanings(RoleAnswer role) {
        var found = titles(role.words());
        var matches = found.isEmpty() ? atlas.titlesNear(role.words(), locale, MOST_OFFERED) : found;
        var codes = new LinkedHashSet<OccupationCode>();
        matches.stream()
                .filter(match -> match.title().equalsIgnoreCase(role.words()))
                .forEach(match -> codes.addAll(match.meanings()));
        if (codes.isEmpty()) {
            matches.stream()
                    .flatMap(match -> match.meanings().stream())
                    .distinct()
                    .limit(MOST_NEAREST)
                    .forEach(codes::add);
        }
        role.occupation().ifPresent(codes::add);
        var occupations = new ArrayList<Occupation>();
        codes.forEach(code -> atlas.occupation(code).ifPresent(occupations::add));
        return occupations;
    }

    private List<TitleMatch> titles(String words) {
        return atlas.titles(words, locale, MOST_OFFERED);
    }

    /** A German title stands in an English list only where it is what was typed. */
    private List<TitleMatch> inOneLanguage(List<TitleMatch> found) {
        var german = Locale.GERMAN.getLanguage().equals(locale.getLanguage());
        return german || found.isEmpty() || found.getFirst().kind() == TitleMatch.Kind.GERMAN
                ? found
                : found.stream()
                        .filter(match -> match.kind() != TitleMatch.Kind.GERMAN)
                        .toList();
    }
}

package app.switchback.atlas.domain.titles;

import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.TitleMatch;
import app.switchback.atlas.TitleMatch.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Free text to occupations. Immutable once built, safe from any thread, and bounded in time whatever is typed: only the
 * first 200 characters are read.
 */
public final class TitleResolver {
    /** Half of what was typed, by weight of its words, must be known before a title counts as found. */
    private static final float FOUND = 0.5f;

    /** A fifth is enough to be worth offering to somebody whose title was not found. */
    private static final float NEAR = 0.2f;

    /** Each freer reading of the text stands a little below the more literal one. */
    private static final double READING = 0.03;

    /** Word matches stay below exact ones. */
    private static final double WORDS = 0.85;

    private static final double LIKELY = 0.1;
    private static final double OTHER_LANGUAGE = 0.8;

    private static final Comparator<TitleMatch> BEST_FIRST = Comparator.comparingDouble(TitleMatch::score)
            .reversed()
            .thenComparing(TitleMatch::kind)
            .thenComparingInt(match -> match.title().length())
            .thenComparing(TitleMatch::title);

    private final List<OccupationCode> codes;
    private final TitleBook book;
    private final ExactTitles exact;
    private final TitleSearch search;
    private final OccupationModel model;
    private final Map<String, String> abbreviations;

    private TitleResolver(
            List<OccupationCode> codes,
            OccupationModel model,
            TitleBook book,
            ExactTitles exact,
            WordIndex words,
            Map<String, String> abbreviations) {
        this.codes = codes;
        this.model = model;
        this.book = book;
        this.exact = exact;
        this.abbreviations = Map.copyOf(abbreviations);
        search = new TitleSearch(words, book.size());
    }

    /**
     * Builds the index, in about half a second.
     *
     * @param names every name of every occupation; of titles that are equal the first gives the spelling and the kind,
     *     so official titles come first and our own aliases last
     * @param abbreviations written-out words by folded abbreviation, such as {@code swe}
     * @throws IllegalArgumentException for more occupations or titles than the compact tables hold (2,048 and a million)
     */
    public static TitleResolver of(List<NamedOccupation> names, Map<String, String> abbreviations) {
        var codes =
                names.stream().map(NamedOccupation::code).distinct().sorted().toList();
        if (codes.size() > ClueTable.capacity()) {
            throw new IllegalArgumentException("more occupations than the resolver can hold");
        }
        var places = new HashMap<OccupationCode, Integer>();
        codes.forEach(code -> places.put(code, places.size()));
        var counter = new OccupationModel.Counter(codes.size());
        var book = new TitleBook.Gatherer();
        var exact = new ExactTitles.Gatherer();
        var words = new WordIndex.Gatherer();
        for (var name : names) {
            int place = places.getOrDefault(name.code(), 0);
            var forms = TitleText.forms(name.title(), name.kind());
            if (book.add(place, name.title(), name.kind(), forms)) {
                exact.add(forms);
                words.add(forms);
            }
            if (name.kind() != Kind.OUR_ALIAS) {
                counter.add(place, forms, name.kind() != Kind.GERMAN);
            }
        }
        return new TitleResolver(
                codes,
                counter.counted(ClueWeights.fitted()),
                book.gathered(),
                exact.gathered(),
                words.gathered(),
                abbreviations);
    }

    /** Titles that what was typed may mean, best first; empty for blank or unknown text. */
    public List<TitleMatch> titles(String typed, Locale language, int limit) {
        return matches(typed, language, limit, FOUND);
    }

    /** Titles with something of what was typed, to offer where {@link #titles} finds none; best first. */
    public List<TitleMatch> nearby(String typed, Locale language, int limit) {
        return matches(typed, language, limit, NEAR);
    }

    /**
     * Occupations that a title means, most likely first: the ones that bear it, then what its words suggest. Empty for
     * text without any known word. Parentheses may hold a second form, as in the sources.
     */
    public List<RankedOccupation> occupations(String typed, int limit) {
        var reading = TypedTitle.of(typed, abbreviations);
        if (reading.isEmpty()
                || limit <= 0
                || matches(typed, Locale.ENGLISH, 1, NEAR).isEmpty()) {
            return List.of();
        }
        var shares = model.shares(forms(typed, reading));
        var bearers = bearers(reading);
        double bonus = bearers.length == 0 ? 0 : 1;
        Arrays.stream(bearers).forEach(place -> shares[place] += bonus);
        return IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(place -> -shares[place])
                        .thenComparing(place -> place))
                .limit(limit)
                .map(place -> new RankedOccupation(codes.get(place), shares[place] / (1 + bonus)))
                .toList();
    }

    private int[] bearers(TypedTitle typed) {
        return typed.readings().stream()
                .map(exact::find)
                .filter(found -> found.length > 0)
                .findFirst()
                .map(found -> Arrays.stream(found)
                        .flatMap(title -> book.at(title).occupations().stream().mapToInt(Integer::intValue))
                        .distinct()
                        .toArray())
                .orElse(new int[0]);
    }

    private static List<List<String>> forms(String typed, TypedTitle reading) {
        return typed.indexOf('(') >= 0 ? TitleText.forms(typed) : List.of(reading.plainest());
    }

    private List<TitleMatch> matches(String typed, Locale language, int limit, float leastRecall) {
        var reading = TypedTitle.of(typed, abbreviations);
        if (reading.isEmpty() || limit <= 0) {
            return List.of();
        }
        var scores = scores(reading, leastRecall);
        if (scores.isEmpty()) {
            return List.of();
        }
        var shares = model.shares(forms(typed, reading));
        var most = Arrays.stream(shares).max().orElse(1);
        var german = language.getLanguage().equals(Locale.GERMAN.getLanguage());
        var found = new ArrayList<TitleMatch>();
        scores.forEach((title, score) -> found.add(match(book.at(title), score, shares, most, german)));
        return found.stream().sorted(BEST_FIRST).limit(limit).toList();
    }

    private Map<Integer, Double> scores(TypedTitle typed, float leastRecall) {
        var scores = new HashMap<Integer, Double>();
        for (int at = 0; at < typed.readings().size(); at++) {
            var words = typed.readings().get(at);
            double freedom = at * READING;
            for (int title : exact.find(words)) {
                scores.merge(title, 1 - freedom, Math::max);
            }
            for (var hit : search.hits(words, typed.open(), leastRecall)) {
                scores.merge(hit.title(), Math.max(0, WORDS * hit.score() - freedom), Math::max);
            }
        }
        return scores;
    }

    private TitleMatch match(TitleBook.Entry entry, double score, double[] shares, double most, boolean german) {
        var likeliest = entry.occupations().stream()
                .mapToDouble(place -> shares[place])
                .max()
                .orElse(0);
        var plain = score * (1 - LIKELY) + LIKELY * likeliest / most;
        var spoken = entry.kind() == Kind.GERMAN && !german ? plain * OTHER_LANGUAGE : plain;
        var meanings = entry.ranked(shares).map(codes::get).toList();
        return new TitleMatch(entry.text(), meanings, entry.kind(), spoken);
    }
}

package app.switchback.atlas.domain;

import app.switchback.atlas.store.Tables;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Near German names of occupations, made by matching ESCO's occupations to O*NET's. */
public final class GermanNames {
    /**
     * A German name of an occupation.
     *
     * @param name masculine and feminine form separated by a slash
     * @param esco the ESCO occupation's place, for its further labels
     * @param exact whether ESCO's English name equals a title of the occupation; otherwise Nesta matched them
     * @param confidence Nesta's, 0.5 to 2.0; 0 where the match is exact
     */
    public record Name(String name, int esco, boolean exact, double confidence) {}

    private static final double TENTHS = 10.0;

    /** SOURCES2: Nesta's by confidence first, then the shortest; the alphabet makes it the same every time. */
    private static final Comparator<Name> BEST_FIRST = Comparator.comparingDouble(Name::confidence)
            .reversed()
            .thenComparingInt(name -> name.name().length())
            .thenComparing(Name::name);

    private final String[] titles;
    private final Links matches;
    private final Links labels;
    private final String[] labelTexts;

    GermanNames(Tables tables) {
        titles = tables.table("esco").texts("title");
        matches = new Links(
                tables.table("german"), "occupation", tables.table("occupation").rows());
        var label = tables.table("german_label");
        labels = new Links(label, "esco", titles.length);
        labelTexts = label.texts("label");
    }

    /** All names of the occupation, best first. */
    public List<Name> of(int occupation) {
        return matches.rows(occupation).mapToObj(this::name).sorted(BEST_FIRST).toList();
    }

    /** The name to show. */
    public Optional<String> best(int occupation) {
        return of(occupation).stream().findFirst().map(Name::name);
    }

    /** Further German labels of an ESCO occupation: other forms and near synonyms, for the search. */
    public List<String> labels(int esco) {
        return labels.rows(esco).mapToObj(row -> labelTexts[row]).toList();
    }

    private Name name(int row) {
        var esco = matches.column("esco")[row];
        return new Name(
                titles[esco], esco, matches.column("method")[row] == 1, matches.column("confidence")[row] / TENTHS);
    }
}

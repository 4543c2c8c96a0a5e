package app.switchback.atlas.domain;

import app.switchback.atlas.Occupation;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.store.Table;
import app.switchback.atlas.store.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** All occupations by place, with the places under which BLS counts and projects them. */
public final class Occupations {
    private static final String MILITARY = "55";

    private final Table table;
    private final Table counted;
    private final Table projected;
    private final Table educations;
    private final List<Occupation> all = new ArrayList<>();
    private final int[] sharing;

    Occupations(Tables tables, Ratings ratings, GermanNames german) {
        table = tables.table("occupation");
        counted = tables.table("oews");
        projected = tables.table("projection");
        educations = tables.table("entry_education");
        sharing = new int[counted.rows()];
        for (int place = 0; place < table.rows(); place++) {
            var code = new OccupationCode(table.texts("code")[place]);
            all.add(new Occupation(
                    code,
                    table.texts("title")[place],
                    german.best(place),
                    zone(place),
                    ratings.basis(place),
                    code.majorGroup().equals(MILITARY)));
            if (oews(place) >= 0) {
                sharing[oews(place)]++;
            }
        }
    }

    public int size() {
        return table.rows();
    }

    public List<Occupation> all() {
        return List.copyOf(all);
    }

    public Occupation at(int place) {
        return all.get(place);
    }

    /** The occupation's place, or -1 when the code is unknown. */
    public int place(OccupationCode code) {
        return Math.max(-1, Arrays.binarySearch(table.texts("code"), code.value()));
    }

    /** The place of the OEWS code that counts this occupation, or -1. */
    int oews(int place) {
        return table.numbers("oews")[place];
    }

    String oewsCode(int oews) {
        return counted.texts("code")[oews];
    }

    /** How many other occupations are counted under the same code. */
    int sharedWith(int oews) {
        return sharing[oews] - 1;
    }

    /** The place of the projection, or -1. */
    int projection(int place) {
        return table.numbers("projection")[place];
    }

    String projectionCode(int projection) {
        return projected.texts("code")[projection];
    }

    int growth(int projection) {
        return projected.numbers("growth")[projection];
    }

    int openings(int projection) {
        return projected.numbers("openings")[projection];
    }

    String entryEducation(int projection) {
        var education = projected.numbers("education")[projection];
        return education < 0 ? "" : educations.texts("name")[education];
    }

    /** O*NET's education category that most respondents named, 1 (none) to 12 (post-doctoral); 0 where unknown. */
    public int education(int place) {
        return table.numbers("education")[place];
    }

    /** O*NET's category of related experience that most respondents named, 1 (none) to 11 (over 10 years); 0 unknown. */
    public int experience(int place) {
        return table.numbers("experience")[place];
    }

    private OptionalInt zone(int place) {
        var zone = table.numbers("zone")[place];
        return zone == 0 ? OptionalInt.empty() : OptionalInt.of(zone);
    }
}

package app.switchback.atlas.domain;

import app.switchback.atlas.store.Table;
import app.switchback.atlas.store.Tables;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The industries that OEWS counts, as a tree: all, sectors, and finer ones as far as OEWS goes. */
public final class Industries {
    /** The place of all industries together. */
    public static final int ALL = 0;

    private final String[] codes;
    private final String[] titles;
    private final int[] parents;
    private final int[] divided;
    private final Table naics;
    private final int[][] children;

    Industries(Tables tables) {
        var table = tables.table("industry");
        codes = table.texts("code");
        titles = table.texts("title");
        parents = table.numbers("parent");
        divided = table.numbers("divided");
        naics = tables.table("naics");
        children = new int[table.rows()][];
        for (int place = 0; place < children.length; place++) {
            var parent = place;
            children[place] = IntStream.range(0, parents.length)
                    .filter(child -> parents[child] == parent)
                    .toArray();
        }
    }

    public int size() {
        return codes.length;
    }

    public String code(int place) {
        return codes[place];
    }

    /** OEWS's English title. */
    public String title(int place) {
        return titles[place];
    }

    /** The place of an OEWS code, or -1. */
    public int place(String code) {
        return Math.max(-1, Arrays.binarySearch(codes, code));
    }

    /** The place above, or -1 for all industries. */
    public int parent(int place) {
        return parents[place];
    }

    /** The places right below, not to be written to; together they may be less than the whole, see {@link #isDivided}. */
    int[] children(int place) {
        return children[place];
    }

    /** Whether the places below are the whole of it, so that they may belong to different groups. */
    public boolean isDivided(int place) {
        return divided[place] == 1;
    }

    public boolean isSector(int place) {
        return parent(place) == ALL;
    }

    /** Whether the first is the second or somewhere below it. */
    public boolean isWithin(int place, int above) {
        var here = place;
        while (here >= 0 && here != above) {
            here = parent(here);
        }
        return here >= 0;
    }

    /** All NAICS 2022 codes; their titles stand at the same places of {@link #naicsTitles}. */
    String[] naicsCodes() {
        return naics.texts("code");
    }

    String[] naicsTitles() {
        return naics.texts("title");
    }
}

package app.switchback.planning.domain.switching;

import app.switchback.atlas.OccupationCode;

/** Pairs of occupations that are one role in practice, so that going from one to the other is no role switch. */
public final class OneRole {
    private static final ReviewedList LIST = ReviewedList.read("one-role.tsv");

    private OneRole() {}

    /** True for the same occupation and for a reviewed pair, in either direction. */
    public static boolean inPractice(OccupationCode one, OccupationCode other) {
        return one.equals(other)
                || LIST.pairs().stream().anyMatch(pair -> is(pair, one, other) || is(pair, other, one));
    }

    private static boolean is(ReviewedList.Pair pair, OccupationCode one, OccupationCode other) {
        return pair.one().equals(one) && pair.other().equals(other);
    }
}

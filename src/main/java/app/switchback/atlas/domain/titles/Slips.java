package app.switchback.atlas.domain.titles;

/** Counts typing errors: a letter missing, too many, wrong, or two swapped (optimal string alignment). */
final class Slips {
    private Slips() {}

    /** The number of slips, or some number above the limit when there are more. */
    static int between(String one, String other, int limit) {
        var before = new int[other.length() + 1];
        var above = new int[other.length() + 1];
        for (int at = 0; at < above.length; at++) {
            above[at] = at;
        }
        for (int row = 1; row <= one.length(); row++) {
            var here = new int[above.length];
            if (fill(one, other, row, new int[][] {before, above, here}) > limit) {
                return limit + 1;
            }
            before = above;
            above = here;
        }
        return above[other.length()];
    }

    /** Fills the last of three rows and returns its least number. */
    private static int fill(String one, String other, int row, int[][] rows) {
        rows[2][0] = row;
        int least = row;
        for (int at = 1; at <= other.length(); at++) {
            int wrong = one.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1;
            int slips = Math.min(Math.min(rows[1][at], rows[2][at - 1]) + 1, rows[1][at - 1] + wrong);
            if (isSwapped(one, other, row, at)) {
                slips = Math.min(slips, rows[0][at - 2] + 1);
            }
            rows[2][at] = slips;
            least = Math.min(least, slips);
        }
        return least;
    }

    private static boolean isSwapped(String one, String other, int row, int at) {
        return row > 1
                && at > 1
                && one.charAt(row - 1) == other.charAt(at - 2)
                && one.charAt(row - 2) == other.charAt(at - 1);
    }
}

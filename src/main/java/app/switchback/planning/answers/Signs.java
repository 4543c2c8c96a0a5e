package app.switchback.planning.answers;

/**
 * Which texts can be kept as they are: PostgreSQL knows no NUL, and half of a pair of surrogates, which a browser's limit
 * may leave of an emoji, is no character in any encoding.
 */
public final class Signs {
    private Signs() {}

    /** Whether the text comes back from every database as it went in. */
    public static boolean canBeKept(String text) {
        return text.codePoints().noneMatch(Signs::isLost);
    }

    /** The text without the signs that cannot be kept. */
    public static String keptOf(String text) {
        return text.codePoints()
                .filter(point -> !isLost(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLost(int point) {
        return point == 0 || Character.getType(point) == Character.SURROGATE;
    }
}

package app.switchback.mail;

/** Text that stays in its line: no control, no line or paragraph separator, no half of a pair. */
final class Plain {
    private Plain() {}

    static boolean isOneLine(String text) {
        return text.codePoints().noneMatch(Plain::breaksOut);
    }

    /** The text for a message about it. */
    static String shown(String text) {
        return isOneLine(text) ? text : "not one line";
    }

    static boolean breaksOut(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> false;
        };
    }
}

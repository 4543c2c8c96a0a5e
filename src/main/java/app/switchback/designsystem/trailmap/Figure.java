package app.switchback.designsystem.trailmap;

import java.util.OptionalLong;

/**
 * A figure of a place and how it is written, because only the caller knows unit, source and language.
 *
 * @param value the number, or its lower bound; empty where the sources publish none
 * @param words as the large map and the table say it ("41,020 seats", "at least $239,200", "not published")
 * @param brief as the phone map says it ("41,020")
 */
public record Figure(OptionalLong value, String words, String brief) {
    public static Figure of(long value, String words, String brief) {
        return new Figure(OptionalLong.of(value), words, brief);
    }

    public static Figure notPublished(String words) {
        return new Figure(OptionalLong.empty(), words, words);
    }

    boolean published() {
        return value.isPresent();
    }
}

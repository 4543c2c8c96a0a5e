package app.switchback.atlas;

/**
 * A publication that figures come from.
 *
 * @param key stable key, such as {@code oews-sector-2024}
 * @param title the publisher's own name for it
 * @param year the year or span it speaks of, such as {@code May 2024} or {@code 2024–34}
 * @param place where it speaks of, {@code US}
 * @param licence the licence's short name
 * @param attribution the sentence that the licence demands, unchanged
 */
public record Source(String key, String title, String year, String place, String licence, String attribution) {}

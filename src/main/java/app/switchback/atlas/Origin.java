package app.switchback.atlas;

/**
 * Where a figure stands in the sources, so that it can be shown and checked.
 *
 * @param source key of a {@link Source}, such as {@code oews-sector-2024}
 * @param row what finds the row in that source, such as {@code 52/15-2051}; several rows are joined by {@code +}
 */
public record Origin(String source, String row) {}

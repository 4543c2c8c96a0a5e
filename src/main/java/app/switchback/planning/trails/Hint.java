package app.switchback.planning.trails;

/**
 * A rule of thumb that is no data, shown with where it comes from.
 *
 * @param source the row of the letters it rests on, such as {@code S6}
 */
public record Hint(Sentence text, String source) {}

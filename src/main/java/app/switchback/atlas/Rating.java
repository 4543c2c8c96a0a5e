package app.switchback.atlas;

/**
 * How much a role asks of an element.
 *
 * @param importance 1 (not important) to 5 (extremely)
 * @param level 0 to 7
 * @param estimated true where the value is not O*NET's own but derived from relatives or importance
 */
public record Rating(Element element, double importance, double level, boolean estimated) {}

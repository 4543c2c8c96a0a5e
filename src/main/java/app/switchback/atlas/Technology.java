package app.switchback.atlas;

/**
 * A tool that a role's people use (O*NET technology skills).
 *
 * @param hot frequent in job postings of many occupations
 * @param inDemand frequent in postings of this very occupation
 */
public record Technology(String name, boolean hot, boolean inDemand) {}

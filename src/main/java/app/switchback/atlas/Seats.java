package app.switchback.atlas;

/**
 * People employed (OEWS; without the self-employed).
 *
 * @param people the count, rounded to tens by BLS
 * @param sharedWith how many <em>other</em> O*NET occupations share this very figure (0 to about 20); such figures are
 *     never added up
 */
public record Seats(Amount people, int sharedWith, Origin origin) {}

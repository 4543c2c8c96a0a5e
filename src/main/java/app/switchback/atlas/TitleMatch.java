package app.switchback.atlas;

import java.util.List;

/**
 * One title found for what somebody typed, with every occupation it may mean.
 *
 * @param title the title that matched, as the source writes it
 * @param meanings the occupations it stands for, most likely first; more than one means: ask, never guess
 * @param kind where the title comes from
 * @param score 0 to 1, only for ordering
 */
public record TitleMatch(String title, List<OccupationCode> meanings, Kind kind, double score) {
    public TitleMatch {
        meanings = List.copyOf(meanings);
    }

    /** Whose title it is. */
    public enum Kind {
        OCCUPATION,
        ALTERNATE,
        REPORTED,
        GERMAN,
        OUR_ALIAS
    }
}

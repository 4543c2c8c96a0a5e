package app.switchback.atlas.domain.titles;

import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.TitleMatch;

/**
 * One name of one occupation, the form in which any source feeds the resolver.
 *
 * @param title as the source writes it; a second form may follow in parentheses or, in German, after a slash
 */
public record NamedOccupation(OccupationCode code, String title, TitleMatch.Kind kind) {}

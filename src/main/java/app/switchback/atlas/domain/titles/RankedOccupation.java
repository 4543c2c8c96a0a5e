package app.switchback.atlas.domain.titles;

import app.switchback.atlas.OccupationCode;

/**
 * An occupation that a text may mean, for coding titles that nobody is asked about.
 *
 * @param share 0 to 1, its part of the evidence; only for ordering and for leaving doubtful ones out
 */
public record RankedOccupation(OccupationCode code, double share) {}

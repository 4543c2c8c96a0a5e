package app.switchback.atlas;

/**
 * What BLS projects for an occupation over 2024–34, in the whole US.
 *
 * @param growthTenthsOfPercent change over ten years in tenths of a percent: 335 is +33.5 %
 * @param openingsAYear projected openings a year, people
 * @param entryEducation BLS's code-like name of the usual entry education, in English; empty text where none
 */
public record Outlook(Amount growthTenthsOfPercent, Amount openingsAYear, String entryEducation, Origin origin) {}

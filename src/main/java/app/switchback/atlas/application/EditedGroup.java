package app.switchback.atlas.application;

import app.switchback.atlas.domain.IndustryGroup;

/**
 * An industry group as an administrator edits it.
 *
 * @param id the slug that plans refer to
 * @param naics codes with spaces or commas between
 * @param hints codes of two or three digits for which this group is suggested, likewise
 * @param aliases words that people type, English, with commas between
 * @param germanAliases the same in German
 */
public record EditedGroup(
        String id, String name, String germanName, String naics, String hints, String aliases, String germanAliases) {
    static EditedGroup of(IndustryGroup group) {
        var industry = group.industry();
        return new EditedGroup(
                industry.id().value(),
                industry.name(),
                industry.germanName(),
                String.join(" ", industry.naics()),
                String.join(" ", group.hints()),
                String.join(", ", group.aliases()),
                String.join(", ", group.germanAliases()));
    }
}

package app.switchback.atlas.domain;

import app.switchback.atlas.Industry;
import java.util.List;

/**
 * An industry group with what helps to find it.
 *
 * @param hints NAICS codes of two or three digits that lie in several groups; an employer with such a code is suggested
 *     this one
 * @param aliases words that people type, English
 * @param germanAliases words that people type, German
 */
public record IndustryGroup(Industry industry, List<String> hints, List<String> aliases, List<String> germanAliases) {
    public IndustryGroup {
        hints = List.copyOf(hints);
        aliases = List.copyOf(aliases);
        germanAliases = List.copyOf(germanAliases);
    }
}

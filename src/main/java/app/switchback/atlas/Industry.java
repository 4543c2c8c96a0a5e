package app.switchback.atlas;

import java.util.List;

/**
 * An industry group in people's words: a part of a partition of NAICS 2022 (OEWS form: government is 99).
 *
 * @param name English name
 * @param germanName German name
 * @param naics the codes it consists of, in OEWS form; no code is in two groups
 */
public record Industry(IndustryId id, String name, String germanName, List<String> naics) {
    public Industry {
        naics = List.copyOf(naics);
    }
}

package app.switchback.planning.domain.switching;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.trails.Name;
import java.util.Optional;

/** Names of roles and industries to put into sentences; a code that the atlas does not know is its own name. */
public final class Names {
    private Names() {}

    public static Name role(Atlas atlas, OccupationCode code) {
        return atlas.occupation(code)
                .map(occupation -> new Name(occupation.title(), occupation.germanTitle()))
                .orElseGet(() -> new Name(code.value(), Optional.empty()));
    }

    public static Name industry(Atlas atlas, IndustryId id) {
        return atlas.industry(id)
                .map(industry -> new Name(industry.name(), Optional.of(industry.germanName())))
                .orElseGet(() -> new Name(id.value(), Optional.empty()));
    }
}

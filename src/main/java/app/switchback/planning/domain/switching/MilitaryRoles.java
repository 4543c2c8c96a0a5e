package app.switchback.planning.domain.switching;

import app.switchback.atlas.OccupationCode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The civilian role that lies nearest to a military occupation, of which the sources know neither skills nor pay. */
final class MilitaryRoles {
    private static final Map<OccupationCode, OccupationCode> NEAREST =
            ReviewedList.read("military-nearest.tsv").pairs().stream()
                    .collect(Collectors.toMap(ReviewedList.Pair::one, ReviewedList.Pair::other));

    private MilitaryRoles() {}

    static Optional<OccupationCode> nearestCivilian(OccupationCode military) {
        return Optional.ofNullable(NEAREST.get(military));
    }
}

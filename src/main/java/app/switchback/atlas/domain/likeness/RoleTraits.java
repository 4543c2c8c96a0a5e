package app.switchback.atlas.domain.likeness;

import app.switchback.atlas.OccupationCode;
import java.util.List;
import java.util.Map;

/**
 * What a role is compared by.
 *
 * @param importances 1 to 5 in element order, not-a-number where unknown; empty when the role has no ratings at all
 * @param activities detailed work activities with the number of tasks that hold them
 * @param titleWords the words of all its titles, as often as they occur
 * @param technologies names of what it works with
 * @param estimatedFrom the roles of whose ratings its own were made, nearest first; empty when surveyed
 */
public record RoleTraits(
        OccupationCode code,
        List<Double> importances,
        Map<String, Integer> activities,
        Map<String, Integer> titleWords,
        Map<String, Integer> technologies,
        List<OccupationCode> estimatedFrom) {}

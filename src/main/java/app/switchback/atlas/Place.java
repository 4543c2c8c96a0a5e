package app.switchback.atlas;

import java.util.Optional;

/**
 * A role in an industry group: the node of a path.
 *
 * @param industry empty means all industries together
 */
public record Place(OccupationCode role, Optional<IndustryId> industry, Seats seats, Pay pay) {}

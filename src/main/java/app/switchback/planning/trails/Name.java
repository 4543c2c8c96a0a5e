package app.switchback.planning.trails;

import java.util.Optional;

/**
 * A name out of the data, kept with the plan so that an old plan can be read without its old data.
 *
 * @param german a near German name where the data has one
 */
public record Name(String english, Optional<String> german) {}

/**
 * What a plan says about its trails: the question (a {@link app.switchback.planning.trails.Journey}) and the answer
 * ({@link app.switchback.planning.trails.Trails}). Plain immutable records without rules of their own, so that every
 * room of planning may hold them and a plan can keep the answer as JSON. The rules are in {@code planning.domain}.
 */
@NullMarked
package app.switchback.planning.trails;

import org.jspecify.annotations.NullMarked;

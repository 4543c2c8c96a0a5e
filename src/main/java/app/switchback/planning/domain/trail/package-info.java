/**
 * The path engine: from a journey to the trails that lead there, with every component of every leg. Pure functions over
 * the atlas, without clock or chance; docs/domain/path-engine.md and weights.md say what each number means.
 */
@NullMarked
package app.switchback.planning.domain.trail;

import org.jspecify.annotations.NullMarked;

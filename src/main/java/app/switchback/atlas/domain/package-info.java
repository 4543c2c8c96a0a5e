/** The atlas in memory and the rules by which figures are put together. */
@NullMarked
package app.switchback.atlas.domain;

import org.jspecify.annotations.NullMarked;

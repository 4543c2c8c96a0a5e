/** How the atlas lies on disk: named tables of numbers and texts in one compact, checksummed file (ADR 0011). */
@NullMarked
package app.switchback.atlas.store;

import org.jspecify.annotations.NullMarked;

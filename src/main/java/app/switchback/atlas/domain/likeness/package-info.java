/** How alike two roles are, part by part. */
@NullMarked
package app.switchback.atlas.domain.likeness;

import org.jspecify.annotations.NullMarked;

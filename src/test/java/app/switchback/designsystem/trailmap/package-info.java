@NullMarked
package app.switchback.designsystem.trailmap;

import org.jspecify.annotations.NullMarked;

/**
 * The trail map: roles on one axis, industries on the other, and the trails between them. The geometry is plain Java
 * whose result is a {@link app.switchback.designsystem.trailmap.Drawing}; the browser only paints it. It knows neither
 * planning nor the atlas.
 */
@NullMarked
package app.switchback.designsystem.trailmap;

import org.jspecify.annotations.NullMarked;

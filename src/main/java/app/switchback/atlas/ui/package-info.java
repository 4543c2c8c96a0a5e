/** What the atlas shows of itself: where its figures come from, and the industry groups. */
@NullMarked
package app.switchback.atlas.ui;

import org.jspecify.annotations.NullMarked;

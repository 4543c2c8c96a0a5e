/** Loads the data set and answers what other modules ask of the atlas. */
@NullMarked
package app.switchback.atlas.application;

import org.jspecify.annotations.NullMarked;

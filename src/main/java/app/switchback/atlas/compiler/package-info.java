/** The atlas compiler: reads the folder of source files once and writes the compact data set (docs/domain/atlas.md). */
@NullMarked
package app.switchback.atlas.compiler;

import org.jspecify.annotations.NullMarked;

/**
 * The atlas compiler: reads the folder of source files once and writes the compact data set (docs/domain/atlas.md). Only
 * the program's start speaks to it, for its command line.
 */
@NamedInterface("command")
@NullMarked
package app.switchback.atlas.compiler;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

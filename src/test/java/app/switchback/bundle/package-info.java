@NullMarked
package app.switchback.bundle;

import org.jspecify.annotations.NullMarked;

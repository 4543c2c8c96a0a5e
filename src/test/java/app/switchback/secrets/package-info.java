@NullMarked
package app.switchback.secrets;

import org.jspecify.annotations.NullMarked;

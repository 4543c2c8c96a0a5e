@NullMarked
package app.switchback.planning.ui;

import org.jspecify.annotations.NullMarked;

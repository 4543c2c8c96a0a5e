/** The design system on one page, in all its states, under the profiles demo and dev only. */
@NullMarked
package app.switchback.shell.kit;

import org.jspecify.annotations.NullMarked;

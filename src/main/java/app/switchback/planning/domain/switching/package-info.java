/** Tells what a change of career changes, and keeps what the person made of that answer. */
@NullMarked
package app.switchback.planning.domain.switching;

import org.jspecify.annotations.NullMarked;

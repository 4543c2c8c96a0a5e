/** What can be done with plans and asked of them. */
@NullMarked
package app.switchback.planning.application;

import org.jspecify.annotations.NullMarked;

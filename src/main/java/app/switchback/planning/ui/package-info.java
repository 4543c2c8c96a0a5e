/** The wizard, the plan list and the plan's page. */
@NullMarked
package app.switchback.planning.ui;

import org.jspecify.annotations.NullMarked;

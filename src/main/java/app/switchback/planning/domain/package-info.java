/** What a plan is and may become; no screens, no services. */
@NullMarked
package app.switchback.planning.domain;

import org.jspecify.annotations.NullMarked;

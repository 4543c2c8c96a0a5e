/** A person's plan of a career change: where they are, where they want to be, and the trail between. */
@ApplicationModule(displayName = "Planning", allowedDependencies = "atlas")
@NullMarked
package app.switchback.planning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

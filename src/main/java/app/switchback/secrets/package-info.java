/** What the server alone knows: the key that stands beside the data, never in it. */
@ApplicationModule(
        displayName = "Secrets",
        allowedDependencies = {})
@NullMarked
package app.switchback.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

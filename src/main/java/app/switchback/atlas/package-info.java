/**
 * Open labour-market data for everyone: occupations, industries, pay, seats, outlook, what roles ask for. It is
 * read-only, owned by nobody and knows no person. Other modules ask {@link app.switchback.atlas.Atlas}.
 */
@ApplicationModule(
        displayName = "Atlas",
        allowedDependencies = {})
@NullMarked
package app.switchback.atlas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** How every page looks and speaks: frame parts, words, formats. It knows no module and no person. */
@ApplicationModule(displayName = "Design system", type = ApplicationModule.Type.OPEN) // its packages are for all
@NullMarked
package app.switchback.designsystem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

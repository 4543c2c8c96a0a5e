/** How every page looks and speaks: frame parts, words, formats. It knows no module and no person. */
@NullMarked
package app.switchback.designsystem;

import org.jspecify.annotations.NullMarked;

/** Free text to occupations: what somebody calls their work, in the words of the sources. */
@NullMarked
package app.switchback.atlas.domain.titles;

import org.jspecify.annotations.NullMarked;

/** What a letter in the outbox is and how long it is tried. It knows no screen and no server. */
@NullMarked
package app.switchback.mail.domain;

import org.jspecify.annotations.NullMarked;

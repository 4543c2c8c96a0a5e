/** The outbox at work: letters come in, are tried, and are shown to the administrator. */
@NullMarked
package app.switchback.mail.application;

import org.jspecify.annotations.NullMarked;

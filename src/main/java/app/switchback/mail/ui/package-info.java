/** The administrator's page about mail. */
@NullMarked
package app.switchback.mail.ui;

import org.jspecify.annotations.NullMarked;

@NullMarked
package app.switchback.mail.ui;

import org.jspecify.annotations.NullMarked;

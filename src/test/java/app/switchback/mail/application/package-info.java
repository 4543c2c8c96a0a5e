@NullMarked
package app.switchback.mail.application;

import org.jspecify.annotations.NullMarked;

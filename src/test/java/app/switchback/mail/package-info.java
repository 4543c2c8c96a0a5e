@NullMarked
package app.switchback.mail;

import org.jspecify.annotations.NullMarked;

@NullMarked
package app.switchback.mail.post;

import org.jspecify.annotations.NullMarked;

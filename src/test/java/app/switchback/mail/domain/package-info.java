@NullMarked
package app.switchback.mail.domain;

import org.jspecify.annotations.NullMarked;

/** What the world sees of us: the paper, the envelope, the server that takes it. */
@NullMarked
package app.switchback.mail.post;

import org.jspecify.annotations.NullMarked;

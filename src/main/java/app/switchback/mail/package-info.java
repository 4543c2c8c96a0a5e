/**
 * Letters that leave the house: kept in the same transaction as what they tell of, sent afterwards, seen by the
 * administrator. Its root is how other modules write: {@link app.switchback.mail.Outbox} takes a letter in, the slot
 * {@link app.switchback.mail.LetterWriter} finds its words when it is sent (ADR 24). {@code post} is the room of what
 * the world sees of us: SMTP, the paper, our own address.
 */
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {})
@NullMarked
package app.switchback.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

package app.switchback.mail.application;

import java.util.List;

/**
 * The newest letters of the outbox.
 *
 * @param more whether there are older ones
 * @param waiting how many letters wait in all
 * @param givenUp how many were given up in all
 */
public record OutboxPage(List<LetterRow> rows, boolean more, long waiting, long givenUp) {}

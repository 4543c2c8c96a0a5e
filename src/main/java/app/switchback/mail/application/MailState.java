package app.switchback.mail.application;

import app.switchback.mail.post.Tls;

/**
 * How mail is configured, without secrets.
 *
 * @param begun whether a mail server is named
 * @param complete whether letters can leave
 * @param server its name and port
 * @param from who writes, as configured
 * @param signsIn whether a user and a password are sent
 * @param base what links begin with; empty if nothing usable is configured
 * @param baseIsWrong whether something is configured that is no address
 */
public record MailState(
        boolean begun,
        boolean complete,
        String server,
        String from,
        Tls tls,
        boolean signsIn,
        String base,
        boolean baseIsWrong) {}

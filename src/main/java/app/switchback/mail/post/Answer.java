package app.switchback.mail.post;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.mail.MailSendException;

/** A mail server's answer as the administrator and the log may see it: one line, without addresses and secrets (A46, A48). */
final class Answer {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>\"'(),;:=]+@");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029\\s]+");
    private static final int LONGEST = 300;

    private final List<String> secrets;

    Answer(SmtpSettings settings) {
        secrets = List.of(settings.password(), settings.user());
    }

    String of(Exception failure) {
        Throwable cause = failure instanceof MailSendException some
                ? Arrays.stream(some.getMessageExceptions()).findFirst().orElse(some)
                : failure;
        while (cause.getCause() != null) cause = cause.getCause();
        return masked(cause.getClass().getSimpleName() + ": " + cause.getMessage());
    }

    String masked(String text) {
        var line = UNPRINTABLE.matcher(text).replaceAll(" ").strip();
        for (var secret : secrets) if (!secret.isBlank()) line = line.replace(secret, "\u2026");
        line = ADDRESS.matcher(line).replaceAll("\u2026@");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "\u2026";
    }
}

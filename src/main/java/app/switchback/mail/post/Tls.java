package app.switchback.mail.post;

/** How the line to the mail server is kept private. */
public enum Tls {
    /** Begins in the open and must turn to TLS before anything is said: port 587. */
    STARTTLS(587),
    /** TLS from the first byte: port 465. */
    IMPLICIT(465),
    /** Not at all: for a mail server on the same machine. */
    NONE(25);

    private final int port;

    Tls(int port) {
        this.port = port;
    }

    int port() {
        return port;
    }
}

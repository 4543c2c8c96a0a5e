package app.switchback.account.application;

import app.switchback.account.AccountOpened;
import app.switchback.account.domain.AuditKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps in the audit log what services tell of, in their transaction. */
@Component
class AuditedEvents {
    private final AuditLog log;

    AuditedEvents(AuditLog log) {
        this.log = log;
    }

    @EventListener
    void on(AccountOpened opened) {
        log.write(opened.owner(), AuditKind.ACCOUNT_OPENED);
    }

    @EventListener
    void on(Founded founded) {
        log.write(founded.owner(), AuditKind.FOUNDED);
    }

    @EventListener
    void on(PasswordChanged changed) {
        log.write(changed.owner(), AuditKind.PASSWORD_CHANGED);
    }

    @EventListener
    void on(PasswordMistaken mistaken) {
        log.write(mistaken.owner(), AuditKind.PASSWORD_NOT_CHANGED);
    }
}

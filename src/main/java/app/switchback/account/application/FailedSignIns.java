package app.switchback.account.application;

import app.switchback.account.domain.Accounts;
import app.switchback.account.domain.AuditKind;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.stereotype.Component;

/**
 * Keeps a failed sign-in for the person whose account was tried. It is looked up and written after the answer has left, so
 * that neither a clock nor the answer tells a known address from an unknown one (A54). Tries that were not looked at are not
 * kept: the throttle bounds how much a stranger can have written.
 */
@Component
class FailedSignIns {
    private final Accounts accounts;
    private final AuditLog log;
    private final TaskExecutor later;

    FailedSignIns(Accounts accounts, AuditLog log, TaskExecutor applicationTaskExecutor) {
        this.accounts = accounts;
        this.log = log;
        this.later = applicationTaskExecutor;
    }

    @EventListener
    void on(AuthenticationFailureBadCredentialsEvent failed) {
        var account = People.key(failed.getAuthentication().getName());
        var seen = Sighting.here();
        later.execute(() -> keep(account, seen));
    }

    private void keep(String account, Sighting seen) {
        try {
            accounts.findByEmailKey(account)
                    .ifPresent(known -> log.write(known.owner(), AuditKind.SIGN_IN_FAILED, seen, null));
        } catch (DataAccessException goneMeanwhile) { // account or database: there is nobody left to tell
        }
    }
}

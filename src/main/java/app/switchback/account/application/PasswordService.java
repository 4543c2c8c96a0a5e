package app.switchback.account.application;

import app.switchback.account.application.PasswordChange.Changed;
import app.switchback.account.application.PasswordChange.TooMany;
import app.switchback.account.application.PasswordChange.Weak;
import app.switchback.account.application.PasswordChange.WrongOld;
import app.switchback.account.domain.Account;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes one's own password; the old one is asked for, whoever holds the session (ASVS 6.2.3). */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class PasswordService {
    private final Mine mine;
    private final PasswordPolicy policy;
    private final PasswordEncoder encoder;
    private final DoorThrottle throttle;
    private final ApplicationEventPublisher events;

    PasswordService(
            Mine mine,
            PasswordPolicy policy,
            PasswordEncoder encoder,
            DoorThrottle throttle,
            ApplicationEventPublisher events) {
        this.mine = mine;
        this.policy = policy;
        this.encoder = encoder;
        this.throttle = throttle;
        this.events = events;
    }

    /** What the policy says of this password for the person who is signed in; stores nothing. */
    @Transactional(readOnly = true)
    public PasswordVerdict judge(String password) {
        return judge(mine.account(), password);
    }

    /** Changes it if the old one is right and the new one good; address is where the request comes from. */
    public PasswordChange change(String old, String wanted, String address) {
        var account = mine.account();
        if (!throttle.mayGuess(account.emailKey(), address)) return new TooMany();
        if (!encoder.matches(old, account.passwordHash())) {
            events.publishEvent(new PasswordMistaken(account.owner()));
            return new WrongOld();
        }
        throttle.wasRight(account.emailKey(), address);
        if (judge(account, wanted) instanceof PasswordVerdict.Refused refused) return new Weak(refused.reason());
        account.changePassword(Objects.requireNonNull(encoder.encode(wanted)));
        events.publishEvent(new PasswordChanged(account.owner()));
        return new Changed();
    }

    private PasswordVerdict judge(Account account, String password) {
        return policy.judge(password, List.of(account.email(), account.name()));
    }
}

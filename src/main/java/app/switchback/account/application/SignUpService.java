package app.switchback.account.application;

import app.switchback.account.Role;
import app.switchback.account.application.PasswordVerdict.Reason;
import app.switchback.account.application.SignUpOutcome.AlreadyFounded;
import app.switchback.account.application.SignUpOutcome.Refused;
import app.switchback.account.application.SignUpOutcome.TooMany;
import app.switchback.account.domain.EmailAddress;
import app.switchback.account.domain.PersonName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Lets people in for the first time (UC-001). */
@Service
public class SignUpService {
    private final QuietOpening opening;
    private final SetupCode code;
    private final PasswordPolicy policy;
    private final PasswordEncoder encoder;
    private final DoorThrottle throttle;

    SignUpService(
            QuietOpening opening,
            SetupCode code,
            PasswordPolicy policy,
            PasswordEncoder encoder,
            DoorThrottle throttle) {
        this.opening = opening;
        this.code = code;
        this.policy = policy;
        this.encoder = encoder;
        this.throttle = throttle;
    }

    /** Whether the next account is the first administrator's and needs the code printed at start. */
    @PreAuthorize("permitAll")
    public boolean needsSetupCode() {
        return code.isNeeded();
    }

    /** What the policy says of this password for this person; stores nothing. */
    @PreAuthorize("permitAll")
    public PasswordVerdict judge(String password, String email, String name) {
        return policy.judge(password, List.of(email, name));
    }

    /** Opens an account, or says what stands in the way; whether the address was known is not said. */
    @PreAuthorize("permitAll")
    public SignUpOutcome signUp(SignUp ask) {
        if (!throttle.maySignUp(ask.address())) return new TooMany();
        var founding = code.isNeeded();
        if (!founding && !ask.setupCode().isBlank()) return new AlreadyFounded();
        var email = EmailAddress.of(ask.email());
        var name = PersonName.of(ask.name());
        var weak = policy.judge(ask.password(), List.of(ask.email(), ask.name())) instanceof PasswordVerdict.Refused r
                ? Optional.of(r.reason())
                : Optional.<Reason>empty();
        var wrongCode = founding && !code.matches(ask.setupCode());
        if (email.isEmpty() || name.isEmpty() || weak.isPresent() || wrongCode)
            return new Refused(email.isEmpty(), name.isEmpty(), weak, wrongCode);
        var hash = encoder.encode(ask.password()); // also for a known address: it must not answer sooner
        var roles = founding ? Set.of(Role.ADMIN, Role.CLIENT) : Set.of(Role.CLIENT);
        return opening.open(new Opening.Ask(email.get(), name.get(), hash, ask.taste(), roles), founding);
    }
}

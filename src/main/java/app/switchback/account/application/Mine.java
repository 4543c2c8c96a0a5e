package app.switchback.account.application;

import app.switchback.account.domain.Account;
import app.switchback.account.domain.Accounts;
import app.switchback.ownership.CurrentOwner;
import app.switchback.ownership.OwnerId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The account of whoever is signed in: the only way in which this module's services find one to change. */
@Component
class Mine {
    private final Accounts accounts;
    private final CurrentOwner current;

    Mine(Accounts accounts, CurrentOwner current) {
        this.accounts = accounts;
        this.current = current;
    }

    OwnerId owner() {
        return current.get();
    }

    Account account() {
        return ifAny().orElseThrow(() -> new IllegalStateException("signed in without an account"));
    }

    Optional<Account> ifAny() {
        return accounts.findById(current.get().value());
    }
}

package app.switchback.account.application;

import app.switchback.account.AccountOpened;
import app.switchback.account.Role;
import app.switchback.account.Taste;
import app.switchback.account.domain.Account;
import app.switchback.account.domain.Accounts;
import app.switchback.account.domain.EmailAddress;
import app.switchback.account.domain.Founding;
import app.switchback.account.domain.Foundings;
import app.switchback.account.domain.PersonName;
import app.switchback.ownership.OwnerId;
import app.switchback.ownership.Owners;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a new account and its owner, together or not at all. */
@Component
class Opening {
    private final Owners owners;
    private final Accounts accounts;
    private final Foundings foundings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Opening(Owners owners, Accounts accounts, Foundings foundings, ApplicationEventPublisher events, Clock clock) {
        this.owners = owners;
        this.accounts = accounts;
        this.foundings = foundings;
        this.events = events;
        this.clock = clock;
    }

    /** A new account; the hash is of the password. */
    record Ask(EmailAddress email, PersonName name, String hash, Taste taste, Set<Role> roles) {}

    /** Opens it, unless the address has an account already: then nothing changes. */
    @Transactional
    Optional<OwnerId> open(Ask ask) {
        if (accounts.findByEmailKey(ask.email().key()).isPresent()) return Optional.empty();
        var account = new Account(owners.open(), ask.email(), ask.name(), ask.hash(), ask.roles(), clock.instant());
        account.likes(ask.taste());
        accounts.saveAndFlush(account);
        events.publishEvent(new AccountOpened(account.owner(), account.roles()));
        return Optional.of(account.owner());
    }

    /** The first account and the founding of the instance; of two racers the database refuses one. */
    @Transactional
    OwnerId found(Ask ask) {
        foundings.saveAndFlush(new Founding(clock.instant()));
        var owner = open(ask).orElseThrow(() -> new IllegalStateException("an unfounded instance has an account"));
        events.publishEvent(new Founded(owner));
        return owner;
    }
}

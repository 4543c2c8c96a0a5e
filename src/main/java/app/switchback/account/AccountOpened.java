package app.switchback.account;

import app.switchback.ownership.OwnedEvent;
import app.switchback.ownership.OwnerId;
import java.util.Set;

/**
 * Somebody has come in for the first time; told in the transaction that opened the account.
 *
 * @param owner whose account it is
 * @param roles what they may be from the start
 */
public record AccountOpened(OwnerId owner, Set<Role> roles) implements OwnedEvent {
    public AccountOpened {
        roles = Set.copyOf(roles);
    }
}

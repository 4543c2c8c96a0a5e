package app.switchback.account.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every account, without an owner's wall: reviewed, used at the door only. */
public interface Accounts extends Repository<Account, UUID> {
    Account saveAndFlush(Account account);

    Optional<Account> findById(UUID owner);

    Optional<Account> findByEmailKey(String emailKey);
}

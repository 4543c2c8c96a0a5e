package app.switchback.account.application;

import app.switchback.account.Taste;
import app.switchback.account.domain.PersonName;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own account, and nobody else's: whose it is comes from the sign-in and is never asked (A07). */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ProfileService {
    private final Mine mine;

    ProfileService(Mine mine) {
        this.mine = mine;
    }

    @Transactional(readOnly = true)
    public Profile profile() {
        var account = mine.account();
        return new Profile(account.name(), account.email(), account.taste());
    }

    /** False when this is no name, and nothing changes. */
    public boolean rename(String name) {
        var read = PersonName.of(name);
        read.ifPresent(mine.account()::rename);
        return read.isPresent();
    }

    /** False when no such zone is known, and nothing changes. */
    public boolean liveIn(String zone) {
        var known = zone(zone);
        known.ifPresent(place -> {
            var old = mine.account().taste();
            mine.account().likes(new Taste(place, old.language(), old.scheme()));
        });
        return known.isPresent();
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return ZoneId.getAvailableZoneIds().contains(id) ? Optional.of(ZoneId.of(id)) : Optional.empty();
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}

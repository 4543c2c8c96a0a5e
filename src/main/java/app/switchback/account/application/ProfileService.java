package app.switchback.account.application;

import app.switchback.account.Taste;
import app.switchback.account.domain.PersonName;
import app.switchback.designsystem.Scheme;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own account, and nobody else's: whose it is comes from the sign-in and is never asked (A07). */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ProfileService {
    /** The languages the product speaks. */
    private static final Set<Locale> LANGUAGES = Set.of(Locale.ENGLISH, Locale.GERMAN);

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
        known.ifPresent(place -> likes(old -> new Taste(place, old.language(), old.scheme())));
        return known.isPresent();
    }

    /** False when the product does not speak it, and nothing changes. */
    public boolean speak(Locale language) {
        if (!LANGUAGES.contains(language)) return false;
        likes(old -> new Taste(old.zone(), language, old.scheme()));
        return true;
    }

    public void see(Scheme scheme) {
        likes(old -> new Taste(old.zone(), old.language(), scheme));
    }

    private void likes(UnaryOperator<Taste> change) {
        var account = mine.account();
        account.likes(change.apply(account.taste()));
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return ZoneId.getAvailableZoneIds().contains(id) ? Optional.of(ZoneId.of(id)) : Optional.empty();
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}

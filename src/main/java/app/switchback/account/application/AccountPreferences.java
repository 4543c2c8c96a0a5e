package app.switchback.account.application;

import app.switchback.account.Taste;
import app.switchback.account.domain.Account;
import app.switchback.designsystem.Preferences;
import app.switchback.designsystem.Scheme;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the pages how the signed-in person likes them. */
@Component
@Transactional(readOnly = true)
class AccountPreferences implements Preferences {
    /** The languages the product speaks. */
    private static final Set<Locale> LANGUAGES = Set.of(Locale.ENGLISH, Locale.GERMAN);

    private final Mine mine;

    AccountPreferences(Mine mine) {
        this.mine = mine;
    }

    @Override
    public Optional<String> name() {
        return mine.ifAny().map(Account::name);
    }

    @Override
    public Optional<Locale> language() {
        return taste().map(Taste::language);
    }

    @Override
    public Optional<ZoneId> zone() {
        return taste().map(Taste::zone);
    }

    @Override
    public Optional<Scheme> scheme() {
        return taste().map(Taste::scheme);
    }

    @Override
    @Transactional
    public void choose(Locale language) {
        mine.ifAny().filter(account -> LANGUAGES.contains(language)).ifPresent(account -> {
            var old = account.taste();
            account.likes(new Taste(old.zone(), language, old.scheme()));
        });
    }

    @Override
    @Transactional
    public void choose(Scheme scheme) {
        mine.ifAny().ifPresent(account -> {
            var old = account.taste();
            account.likes(new Taste(old.zone(), old.language(), scheme));
        });
    }

    private Optional<Taste> taste() {
        return mine.ifAny().map(Account::taste);
    }
}

package app.switchback.account.application;

import app.switchback.account.Taste;
import app.switchback.designsystem.Preferences;
import app.switchback.designsystem.Preferred;
import app.switchback.designsystem.Scheme;
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
    public Optional<Preferred> ofPerson() {
        return mine.ifAny().map(account -> {
            var taste = account.taste();
            return new Preferred(account.name(), taste.language(), taste.zone(), taste.scheme());
        });
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
}

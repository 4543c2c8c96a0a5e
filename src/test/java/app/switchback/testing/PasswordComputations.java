package app.switchback.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Counts how often the application computes a password's hash: the one thing at the door that takes long. */
public class PasswordComputations implements BeanPostProcessor {
    private final AtomicInteger done = new AtomicInteger();

    /** How many were done while this ran. */
    public int during(Runnable work) {
        var before = done.get();
        work.run();
        return done.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof PasswordEncoder encoder ? new Counting(encoder) : bean;
    }

    private final class Counting implements PasswordEncoder {
        private final PasswordEncoder encoder;

        private Counting(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            done.incrementAndGet();
            return encoder.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            done.incrementAndGet();
            return encoder.matches(password, hash);
        }

        @Override
        public boolean upgradeEncoding(@Nullable String hash) {
            return encoder.upgradeEncoding(hash);
        }
    }
}

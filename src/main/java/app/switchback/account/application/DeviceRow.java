package app.switchback.account.application;

import app.switchback.account.DeviceKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device as its person sees it.
 *
 * @param network where it last signed in from; may be empty
 * @param here whether it is the one that asks
 * @param signedIn whether it sits in a session now
 * @param rememberedUntil until when it comes in without a password; null when it does not
 * @param expected whether the person knows of it
 */
public record DeviceRow(
        UUID id,
        DeviceKind kind,
        String network,
        Instant firstUsed,
        Instant lastUsed,
        boolean here,
        boolean signedIn,
        @Nullable Instant rememberedUntil,
        boolean expected) {
    /** Whether it can come in without signing in. */
    public boolean isOpen() {
        return signedIn || rememberedUntil != null;
    }
}

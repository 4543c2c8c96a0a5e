package app.switchback.ownership;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Where the cast of the demo acts as if they had signed in: services ask for a role and rows for an owner, and a chapter
 * should go the way that a person goes. Nothing but chapters of the demo may come here ({@code RoomsTest}).
 */
public final class DemoStage {
    private DemoStage() {}

    private record Actor(OwnerId ownerId) implements OwnedPrincipal {}

    /** Does something as this person with the role {@code CLIENT}; afterwards nobody is signed in, as before. */
    public static void asClient(OwnerId who, Runnable work) {
        var roles = List.of(new SimpleGrantedAuthority("ROLE_CLIENT"));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(new Actor(who), null, roles));
        new DelegatingSecurityContextRunnable(work, context).run();
    }
}

package app.switchback;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.account.Role;
import app.switchback.ownership.OwnerId;
import app.switchback.testing.EveryService;
import app.switchback.testing.EveryService.Operation;
import app.switchback.testing.WebTest;
import jakarta.persistence.Entity;
import java.lang.reflect.RecordComponent;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whose something is, what somebody may do and when it happened is never asked: so it cannot be said falsely (A07). */
@WebTest
class NothingToAssignTest {
    @Autowired
    ApplicationContext context;

    @Test
    void what_can_be_called_takes_no_owner_no_role_no_time_and_no_row() { // A07
        assertThat(EveryService.in(context).stream()
                        .filter(operation -> operation.guard().isPresent())
                        .filter(operation -> !operation.reads()))
                .isNotEmpty()
                .allSatisfy(operation ->
                        assertThat(taken(operation)).as("%s", operation).noneMatch(NothingToAssignTest::isOursToSay));
    }

    private static boolean isOursToSay(Class<?> type) {
        return type.equals(OwnerId.class)
                || type.equals(Role.class)
                || Temporal.class.isAssignableFrom(type)
                || type.isAnnotationPresent(Entity.class);
    }

    /** The types of all parameters, and of what records among them are made of. */
    private static Set<Class<?>> taken(Operation operation) {
        var types = new HashSet<Class<?>>();
        Arrays.stream(operation.method().getParameterTypes()).forEach(type -> add(type, types));
        return types;
    }

    private static void add(Class<?> type, Set<Class<?>> types) {
        if (!types.add(type)) return;
        Stream.of(type.isSealed() ? type.getPermittedSubclasses() : new Class<?>[0])
                .forEach(subtype -> add(subtype, types));
        if (type.isRecord())
            Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .forEach(part -> add(part, types));
    }
}

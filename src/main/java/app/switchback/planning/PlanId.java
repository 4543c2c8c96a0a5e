package app.switchback.planning;

import java.util.Optional;
import java.util.UUID;

/** A plan, for other modules and for addresses. */
public record PlanId(UUID value) {
    /** Empty for anything that is no plan's id: an address may hold whatever somebody typed. */
    public static Optional<PlanId> parse(String text) {
        try {
            return text.length() == 36 ? Optional.of(new PlanId(UUID.fromString(text))) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

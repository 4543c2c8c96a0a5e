package app.switchback.planning.application;

import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Computed trails as the JSON that a plan keeps. */
@Component
class TrailsCodec {
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    String write(Trails trails) {
        return json.writeValueAsString(trails);
    }

    Trails read(String stored) {
        return json.readValue(stored, Trails.class);
    }

    /** A trail's legs for the small map. */
    static String shape(Trail trail) {
        return trail.legs().stream().map(PlanRow.LegShape::write).collect(Collectors.joining(","));
    }

    /** Empty for a shape that this version does not understand. */
    static Optional<PlanRow.Shape> shape(String stored) {
        try {
            return Optional.of(PlanRow.Shape.parse(stored));
        } catch (IllegalArgumentException ofAnotherVersion) {
            return Optional.empty();
        }
    }
}

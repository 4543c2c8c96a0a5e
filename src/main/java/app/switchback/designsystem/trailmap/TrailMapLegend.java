package app.switchback.designsystem.trailmap;

import app.switchback.designsystem.trailmap.Evidence.Verdict;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the map's signs mean: shapes and lines beside their words. */
public final class TrailMapLegend extends Composite<UnorderedList> {
    private static final List<String> ALWAYS =
            List.of("gentle", "steady", "steep", "seats", "width", "unpublished", "height");

    /** Says what the rings of own evidence mean only where one is drawn. */
    TrailMapLegend(TrailMapModel model) {
        getContent().addClassName("trail-map-legend");
        getContent().getElement().setAttribute("aria-label", getTranslation("designsystem.map.legend"));
        ALWAYS.forEach(this::add);
        Stream.of(Verdict.CONFIRMED, Verdict.CONTRADICTED)
                .filter(verdict -> isDrawn(model, verdict))
                .forEach(verdict -> add(verdict.name().toLowerCase(Locale.ROOT)));
    }

    private void add(String sign) {
        getContent()
                .add(new ListItem(new TrailMapSign("sign " + sign, getTranslation("designsystem.map.legend." + sign))));
    }

    private static boolean isDrawn(TrailMapModel model, Verdict verdict) {
        return model.trails().stream()
                .flatMap(trail -> trail.legs().stream())
                .anyMatch(leg -> leg.evidence().verdict() == verdict);
    }
}

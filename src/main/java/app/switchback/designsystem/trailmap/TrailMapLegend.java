package app.switchback.designsystem.trailmap;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What the map's signs mean: shapes and lines beside their words. */
public final class TrailMapLegend extends Composite<UnorderedList> {
    private static final List<String> SIGNS =
            List.of("gentle", "steady", "steep", "width", "unpublished", "confirmed", "contradicted", "height");

    public TrailMapLegend() {
        getContent().addClassName("trail-map-legend");
        getContent().getElement().setAttribute("aria-label", getTranslation("designsystem.map.legend"));
        SIGNS.forEach(sign -> getContent()
                .add(new ListItem(
                        new TrailMapSign("sign " + sign, getTranslation("designsystem.map.legend." + sign)))));
    }
}

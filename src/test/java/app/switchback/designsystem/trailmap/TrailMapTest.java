package app.switchback.designsystem.trailmap;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.testing.Shown;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrailMapTest {
    @BeforeEach
    void open_a_page() {
        Shown.listen();
        MockVaadin.setup();
    }

    @AfterEach
    void close_it() {
        MockVaadin.tearDown();
    }

    @Test
    void both_sizes_reach_the_browser_as_one_string_each_map() {
        comparing(SampleMaps.threeByThree());
        assertThat(Shown.told(picture(), "drawings").orElseThrow())
                .contains("\"css\":\"large\"", "\"css\":\"phone\"", "26,840 seats");
    }

    @Test
    void words_of_a_model_are_data_and_never_markup() {
        var nasty = "</script><img src=x onerror=alert(1)> \" & '";
        var ground = new Ground(
                SampleMaps.headings(nasty),
                SampleMaps.headings(nasty, "plain"),
                SampleMaps.threeByThree().ground().cells().subList(0, 1),
                new Spot(0, 1),
                new Spot(0, 0));
        var trail = SampleMaps.trail("A", nasty, SampleMaps.leg("01-00", Grade.STEEP, Evidence.Verdict.NONE));
        var map = comparing(new TrailMapModel(ground, List.of(trail), ""));
        assertThat(picture().getElement().getProperty("innerHTML")).isNull();
        assertThat(Shown.of(map).select(".trail-map-twin")).hasSize(1);
        assertThat(Shown.of(map).select("img, script")).isEmpty();
    }

    @Test
    void taking_a_trail_tells_its_letter() {
        var taken = new ArrayList<String>();
        comparing(SampleMaps.threeByThree()).onTrailChosen(taken::add);
        ComponentUtil.fireEvent(picture(), new TrailChosenEvent(picture(), true, "B"));
        assertThat(taken).containsExactly("B");
    }

    @Test
    void the_table_has_a_row_for_each_leg() {
        var map = comparing(SampleMaps.threeByThree());
        assertThat(Shown.of(map).select(".trail-map-table tr")).hasSize(1 + 8);
    }

    @Test
    void the_legend_names_a_ring_only_where_one_is_drawn() {
        var trail = SampleMaps.trail("A", "Direct", SampleMaps.leg("01-00", Grade.STEEP, Evidence.Verdict.CONFIRMED));
        var ground = SampleMaps.threeByThree().ground();
        var found = comparing(new TrailMapModel(ground, List.of(trail), ""));
        assertThat(Shown.of(found).select(".trail-map-legend .confirmed")).hasSize(1);
        assertThat(Shown.of(found).select(".trail-map-legend .contradicted")).isEmpty();
        assertThat(Shown.of(found).select(".trail-map-legend .seats")).hasSize(1);
    }

    @Test
    void the_server_does_not_keep_the_drawings_that_it_sent() {
        comparing(SampleMaps.threeByThree());
        assertThat(picture().getElement().getProperty("drawings")).isNull();
    }

    @Test
    void a_small_map_is_one_picture_whose_name_says_the_legs() {
        var model = SampleMaps.threeByThree();
        UI.getCurrent().add(SmallTrailMap.choice(model, model.trails().getLast()));
        assertThat(picture().getElement().getProperty("still", false)).isTrue();
        assertThat(picture().getElement().getProperty("name")).isNotBlank();
    }

    private static TrailMap comparing(TrailMapModel model) {
        var map = TrailMap.comparing();
        map.show(model);
        UI.getCurrent().add(map);
        return map;
    }

    private static TrailMapPicture picture() {
        return LocatorJ._get(TrailMapPicture.class);
    }
}

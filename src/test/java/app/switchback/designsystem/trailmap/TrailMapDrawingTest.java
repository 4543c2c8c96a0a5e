package app.switchback.designsystem.trailmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.switchback.designsystem.trailmap.Drawing.Layer;
import app.switchback.designsystem.trailmap.Drawing.Line;
import app.switchback.designsystem.trailmap.Drawing.Text;
import app.switchback.designsystem.trailmap.Drawing.Tile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrailMapDrawingTest {
    private static final Captions ENGLISH = new Captions("You are here", "Where you want to be", Map.of());
    private static final Captions GERMAN = new Captions("Du bist hier", "Hier möchtest du hin", Map.of());

    /** A letter names its trail by lying on it, and a ring marks a stop. */
    private static final Set<String> ON_PURPOSE = Set.of("blaze", "ring");

    private static Stream<TrailMapModel> maps() {
        return Stream.concat(SampleMaps.all().values().stream(), GeneratedMaps.some(220));
    }

    /** Names the map by its number (samples first), since its whole text would bury the finding. */
    private static void each(Consumer<TrailMapModel> check) {
        var all = maps().toList();
        for (int i = 0; i < all.size(); i++) {
            try {
                check.accept(all.get(i));
            } catch (AssertionError broken) {
                throw new AssertionError("map " + i + ": " + broken.getMessage(), broken);
            }
        }
    }

    private static Drawing draw(Variant variant, TrailMapModel model) {
        var captions = model.trails().size() % 2 == 0 ? ENGLISH : GERMAN;
        return new TrailMapDrawing(variant, captions, false).of(model);
    }

    @Test
    void no_label_covers_another_or_leaves_the_page() {
        each(map -> assertThat(MapFaults.of(map, map.trails().size() % 2 == 0 ? ENGLISH : GERMAN))
                .isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void words_that_lie_on_a_trail_have_a_piece_of_ground_under_them(Variant variant) {
        each(map -> {
            var model = variant == Variant.PHONE ? Narrowed.of(map) : map;
            var drawing = draw(variant, map);
            var strokes = new Router(new Frame(variant, model.ground(), new Lanes(model.trails())), model.trails())
                    .routes().stream()
                            .flatMap(route -> route.strokes().stream())
                            .toList();
            var plates = tiles(drawing, "plate");
            assertThat(drawing.boxes())
                    .filteredOn(label -> !ON_PURPOSE.contains(label.kind()))
                    .filteredOn(
                            label -> variant == Variant.PHONE || !label.kind().equals("pill"))
                    .filteredOn(label -> strokes.stream().anyMatch(stroke -> stroke.runsUnder(label.box())))
                    .allSatisfy(label -> assertThat(plates).contains(label.box()));
        });
    }

    private static List<Box> tiles(Drawing drawing, String kind) {
        return drawing.layers().stream()
                .flatMap(layer -> layer.shapes().stream())
                .filter(shape -> shape instanceof Tile tile && tile.kind().equals(kind))
                .map(shape -> ((Tile) shape).box())
                .toList();
    }

    @Test
    void nothing_is_left_out_of_the_large_map() {
        each(map -> {
            var drawing = draw(Variant.LARGE, map);
            int legs =
                    map.trails().stream().mapToInt(trail -> trail.legs().size()).sum();
            assertThat(count(drawing, "pill")).isEqualTo(legs);
            assertThat(count(drawing, "blaze")).isEqualTo(map.trails().size());
            assertThat(count(drawing, "pay")).isEqualTo(map.ground().cells().size());
            assertThat(count(drawing, "role")).isEqualTo(map.ground().rows().size());
            assertThat(count(drawing, "industry"))
                    .isEqualTo(map.ground().columns().size());
            assertThat(count(drawing, "here")).isEqualTo(1);
        });
    }

    @Test
    void the_phone_map_keeps_every_letter_every_role_and_the_narrowest_seats() {
        each(map -> {
            var drawing = draw(Variant.PHONE, map);
            assertThat(count(drawing, "pill")).isEqualTo(map.trails().size());
            assertThat(count(drawing, "blaze")).isEqualTo(map.trails().size());
            assertThat(count(drawing, "role")).isEqualTo(map.ground().rows().size());
            assertThat(count(drawing, "pay")).isZero();
        });
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void trails_that_share_a_row_or_column_keep_apart(Variant variant) {
        each(map -> {
            var frame = new Frame(variant, map.ground(), new Lanes(map.trails()));
            for (var one : frame.lanes.runs()) {
                for (var other : frame.lanes.runs()) {
                    if (one.equals(other) || !one.meets(other)) continue;
                    assertThat(Math.abs(frame.lane(one) - frame.lane(other))).isGreaterThanOrEqualTo(5);
                }
            }
        });
    }

    @Test
    void lanes_of_the_mock_up_are_34_apart() {
        var map = SampleMaps.threeByThree();
        var frame = new Frame(Variant.LARGE, map.ground(), new Lanes(map.trails()));
        var starts = frame.lanes.runs().stream()
                .filter(run -> run.vertical() && run.line() == 0)
                .map(frame::lane)
                .sorted()
                .toList();
        assertThat(starts).hasSize(2);
        assertThat(starts.get(1) - starts.get(0)).isEqualTo(34);
    }

    @Test
    void the_same_model_gives_the_same_drawing() {
        assertThat(GeneratedMaps.some(40))
                .allSatisfy(map -> assertThat(draw(Variant.LARGE, map)).isEqualTo(draw(Variant.LARGE, map)));
    }

    @Test
    void a_leg_is_as_wide_as_the_seats_where_it_ends() {
        var widths = lines(draw(Variant.LARGE, SampleMaps.threeByThree()), "D").stream()
                .map(Line::width)
                .toList();
        assertThat(widths).containsExactly(8.6, 2.5, 8.1);
    }

    @Test
    void a_leg_into_a_place_without_figures_is_thin_and_dashed() {
        var first = lines(draw(Variant.LARGE, SampleMaps.unpublished()), "A").getFirst();
        assertThat(first.kind()).contains("unpublished");
        assertThat(first.width()).isEqualTo(2);
    }

    @Test
    void on_a_plan_only_the_chosen_trail_speaks() {
        var drawing = new TrailMapDrawing(Variant.LARGE, ENGLISH, true).of(SampleMaps.fourByFour());
        assertThat(count(drawing, "blaze")).isEqualTo(1);
        assertThat(count(drawing, "pill")).isEqualTo(2);
        assertThat(drawing.layers().stream().filter(layer -> layer.kind().equals("aside")))
                .hasSize(6);
    }

    @Test
    void an_internal_move_is_a_loop_at_the_start() {
        var leg = lines(draw(Variant.LARGE, SampleMaps.internalOnly()), "A").getFirst();
        var start = leg.path().substring(1, leg.path().indexOf('C'));
        assertThat(leg.path()).endsWith(start);
    }

    @Test
    void a_name_that_was_cut_is_whole_in_its_tooltip() {
        var texts = draw(Variant.LARGE, SampleMaps.fourByFour()).layers().stream()
                .flatMap(layer -> layer.shapes().stream())
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.words().contains("…"));
        assertThat(texts)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.extent().whole())
                        .isEqualTo(
                                "Informationssicherheitsbeauftragte und Datenschutzkoordinatoren im Gesundheitswesen"));
    }

    @Test
    void a_trail_with_a_gap_or_outside_the_map_is_refused() {
        assertThatThrownBy(() -> SampleMaps.trail(
                        "A",
                        "gap",
                        SampleMaps.leg("00-01", Grade.GENTLE, Evidence.Verdict.NONE),
                        SampleMaps.leg("11-10", Grade.GENTLE, Evidence.Verdict.NONE)))
                .isInstanceOf(IllegalArgumentException.class);
        var ground = SampleMaps.twoByTwo().ground();
        var far = SampleMaps.trail("A", "far", SampleMaps.leg("01-03", Grade.GENTLE, Evidence.Verdict.NONE));
        assertThatThrownBy(() -> new TrailMapModel(ground, List.of(far), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static long count(Drawing drawing, String kind) {
        return drawing.boxes().stream()
                .filter(label -> label.kind().equals(kind))
                .count();
    }

    private static List<Line> lines(Drawing drawing, String letter) {
        return drawing.layers().stream()
                .filter(layer -> layer.kind().equals("trail") && layer.trail().equals(letter))
                .map(Layer::shapes)
                .flatMap(List::stream)
                .filter(shape -> shape instanceof Line line && line.kind().startsWith("leg"))
                .map(Line.class::cast)
                .toList();
    }
}

package app.switchback.designsystem.trailmap;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.designsystem.trailmap.Drawing.Line;
import app.switchback.designsystem.trailmap.Drawing.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HeightLinesTest {
    private static final Captions NO_WORDS = new Captions("", "", Map.of());
    private static final int KILOBYTES_10 = 10_000;

    private static Stream<TrailMapModel> maps() {
        return Stream.concat(SampleMaps.all().values().stream(), GeneratedMaps.some(220));
    }

    /** Two industries and two roles; -1 is not published. */
    private static Frame frame(long... pay) {
        var ground = new Ground(
                SampleMaps.headings("Here", "There"),
                SampleMaps.headings("Target", "Start"),
                SampleMaps.cells(
                        new long[][] {{5_000, 5_000}, {5_000, 5_000}},
                        new long[][] {{pay[0], pay[1]}, {pay[2], pay[3]}},
                        Locale.ENGLISH),
                new Spot(0, 1),
                new Spot(1, 0));
        return new Frame(Variant.LARGE, ground, new Lanes(List.of()));
    }

    private static List<Line> lines(TrailMapModel map, Variant variant) {
        var model = variant == Variant.PHONE ? Narrowed.of(map) : map;
        return HeightLines.of(new Frame(variant, model.ground(), new Lanes(model.trails()))).stream()
                .map(Line.class::cast)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void they_are_cheap_and_the_same_each_time(Variant variant) {
        assertThat(maps()).allSatisfy(map -> {
            var lines = lines(map, variant);
            assertThat(lines.stream().mapToInt(line -> line.path().length()).sum())
                    .isLessThan(KILOBYTES_10);
            assertThat(lines(map, variant)).isEqualTo(lines);
        });
    }

    @Test
    void they_lie_behind_everything_but_the_ground_itself() {
        var ground = new TrailMapDrawing(Variant.LARGE, NO_WORDS, false)
                .of(SampleMaps.threeByThree())
                .layers()
                .getFirst();

        assertThat(ground.label()).isEmpty();
        assertThat(ground.shapes().subList(0, 3).stream().map(HeightLinesTest::kind))
                .containsExactly("map", "contour", "contour heavy");
    }

    private static String kind(Shape shape) {
        return switch (shape) {
            case Line line -> line.kind();
            case Drawing.Tile tile -> tile.kind();
            default -> "";
        };
    }

    @Test
    void where_pay_is_the_same_or_unknown_there_are_none() {
        assertThat(HeightLines.of(frame(90_000, 90_000, 90_000, 90_000))).isEmpty();
        assertThat(HeightLines.of(frame(-1, -1, -1, -1))).isEmpty();
        assertThat(HeightLines.of(frame(-1, 90_000, -1, -1))).isEmpty();
    }

    @Test
    void small_change_makes_no_mountains() {
        assertThat(HeightLines.of(frame(90_000, 90_100, 90_200, 90_300))).isEmpty();
    }

    @Test
    void a_place_of_unknown_pay_lies_as_low_as_the_lowest() {
        var unknown = new HeightField(frame(-1, 120_000, 60_000, 90_000));
        var lowest = new HeightField(frame(60_000, 120_000, 60_000, 90_000));

        assertThat(unknown.all().toArray()).isEqualTo(lowest.all().toArray());
    }

    @Test
    void the_ground_rises_towards_the_better_paid_place() {
        var frame = frame(60_000, 120_000, 60_000, 60_000);
        var field = new HeightField(frame);

        assertThat(heightAt(field, frame, new Spot(1, 0))).isGreaterThan(100_000);
        assertThat(heightAt(field, frame, new Spot(0, 1))).isLessThan(65_000);
    }

    private static double heightAt(HeightField field, Frame frame, Spot spot) {
        var at = frame.centre(spot);
        long column = Math.round((at.x() - frame.map.x()) / frame.map.width() * field.columns());
        long row = Math.round((at.y() - frame.map.y()) / frame.map.height() * field.rows());
        return field.height((int) column, (int) row);
    }

    @Test
    void a_line_runs_where_the_field_has_its_height_and_never_off_the_map() {
        var frame = frame(60_000, 120_000, 70_000, 95_000);
        var lines = new LevelSearch(new HeightField(frame), 80_000).lines();

        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line)
                        .hasSizeGreaterThan(1)
                        .allSatisfy(point -> assertThat(Box.around(point, 0, 0).within(frame.map))
                                .isTrue()));
        for (var line : lines) {
            for (int i = 1; i < line.size(); i++) {
                assertThat(line.get(i).distance(line.get(i - 1))).isLessThan(20);
            }
        }
    }

    @Test
    void a_summit_in_the_middle_has_rings_that_close() {
        long[][] pay = {{60_000, 60_000, 60_000}, {60_000, 120_000, 60_000}, {60_000, 60_000, 60_000}};
        var seats = new long[3][3];
        var ground = new Ground(
                SampleMaps.headings("A", "B", "C"),
                SampleMaps.headings("X", "Y", "Z"),
                SampleMaps.cells(seats, pay, Locale.ENGLISH),
                new Spot(0, 2),
                new Spot(2, 0));
        var field = new HeightField(new Frame(Variant.LARGE, ground, new Lanes(List.of())));

        assertThat(new LevelSearch(field, 100_000).lines())
                .singleElement()
                .satisfies(ring -> assertThat(ring.getFirst()).isEqualTo(ring.getLast()));
    }

    @Test
    void a_path_tells_whole_numbers_from_the_point_before() {
        var path = SmoothLine.through(List.of(
                new Point(10.4, 20.6), new Point(30, 20), new Point(50, 10), new Point(70, 10), new Point(90, 40)));

        assertThat(path).isEqualTo("M10 21q20-1 30-6q10-5 20-5q10 0 30 30");
        assertThat(SmoothLine.through(List.of(new Point(0, 0), new Point(1, 1))))
                .isEmpty();
    }
}

package app.switchback.designsystem.trailmap;

import app.switchback.designsystem.trailmap.Drawing.Disc;
import app.switchback.designsystem.trailmap.Drawing.LabelBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is wrong with the drawings of a map, for tests of maps that come from elsewhere. */
public final class MapFaults {
    private static final Box CARD = new Box(0, 0, 132, 80);

    private MapFaults() {}

    /** Every variant of the map: large and phone, to compare and on a plan, and each trail's small sign. */
    public static List<String> of(TrailMapModel model, Captions captions) {
        var faults = new ArrayList<String>();
        for (var variant : Variant.values()) {
            var comparing = new TrailMapDrawing(variant, captions, false).of(model);
            var following = new TrailMapDrawing(variant, captions, true).of(model);
            of(comparing).forEach(fault -> faults.add(variant + ": " + fault));
            of(following).forEach(fault -> faults.add(variant + " plan: " + fault));
            missing(comparing, model, variant == Variant.LARGE)
                    .forEach((kind, count) -> faults.add(variant + ": missing " + kind + ", there are " + count));
        }
        model.trails()
                .forEach(trail -> offThePage(new SmallMapDrawing(model, trail, CARD).draw())
                        .forEach(fault -> faults.add("small " + trail.letter() + ": " + fault)));
        return faults;
    }

    static List<String> of(Drawing drawing) {
        var faults = new ArrayList<String>();
        List<LabelBox> boxes = drawing.boxes();
        for (int i = 0; i < boxes.size(); i++) {
            if (!boxes.get(i).box().within(drawing.page())) {
                faults.add(boxes.get(i) + " leaves the page");
            }
            for (int j = i + 1; j < boxes.size(); j++) {
                if (boxes.get(i).box().overlaps(boxes.get(j).box())) {
                    faults.add(boxes.get(i) + " / " + boxes.get(j));
                }
            }
        }
        return faults;
    }

    /** Kinds of labels of which there are not as many as there should be. */
    private static Map<String, Long> missing(Drawing drawing, TrailMapModel model, boolean large) {
        var ground = model.ground();
        var trails = model.trails().size();
        var legs =
                model.trails().stream().mapToInt(trail -> trail.legs().size()).sum();
        var wanted = Map.of(
                "pill",
                large ? legs : trails,
                "blaze",
                trails,
                "role",
                ground.rows().size(),
                "pay",
                large ? ground.cells().size() : 0,
                "here",
                1);
        var found = drawing.boxes().stream().collect(Collectors.groupingBy(LabelBox::kind, Collectors.counting()));
        return wanted.keySet().stream()
                .filter(kind -> found.getOrDefault(kind, 0L) != (long) wanted.getOrDefault(kind, 0))
                .collect(Collectors.toMap(Function.identity(), kind -> found.getOrDefault(kind, 0L)));
    }

    private static List<String> offThePage(Drawing drawing) {
        return drawing.layers().stream()
                .flatMap(layer -> layer.shapes().stream())
                .filter(shape -> shape instanceof Disc disc
                        && !Box.around(new Point(disc.x(), disc.y()), 2 * disc.radius(), 2 * disc.radius())
                                .within(drawing.page()))
                .map(shape -> shape + " leaves the page")
                .toList();
    }
}

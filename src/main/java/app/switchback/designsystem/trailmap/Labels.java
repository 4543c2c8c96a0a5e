package app.switchback.designsystem.trailmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Places what is written on the map: each label in the best free place near what it speaks of, none over another. */
final class Labels {
    static final double PILL = 24;
    static final double BLAZE = 23;
    private static final double CAPTION_WIDTH = 96;

    private final Frame frame;
    private final TrailMapModel model;
    private final List<Route> routes;
    private final Board board;
    private final List<Label> placed = new ArrayList<>();

    Labels(Frame frame, TrailMapModel model, List<Route> routes, Board board) {
        this.frame = frame;
        this.model = model;
        this.routes = routes;
        this.board = board;
    }

    /** @param spoken the trails that are labelled; the others only run through */
    List<Label> place(Captions captions, List<Route> spoken) {
        caption("here", captions.here(), frame.ground.start(), 60);
        if (!frame.ground.start().equals(frame.ground.target())
                || captions.here().isEmpty()) {
            caption("target", captions.target(), frame.ground.target(), 0);
        }
        if (frame.variant.gutter) frame.ground.cells().forEach(this::pay);
        legsToLabel(spoken).forEach(this::seats);
        spoken.forEach(this::blaze);
        return placed;
    }

    private void caption(String kind, String words, Spot spot, double degrees) {
        if (words.isBlank()) return;
        double size = frame.variant.label;
        var text = new Wrapping(CAPTION_WIDTH, size).even(words, 3);
        double width = text.width(size) + 2;
        double height = text.lines().size() * (size + 3);
        near(frame.centre(spot), width, height, degrees).ifPresent(box -> placed.add(Label.of(kind, box, text)));
    }

    private void pay(Cell cell) {
        if (cell.pay().words().isBlank()) return;
        double size = frame.variant.label;
        var text = new Wrapping(130, size).wrap(cell.pay().words(), 2);
        near(frame.centre(cell.at()), text.width(size) + 2, text.lines().size() * (size + 3), -90)
                .ifPresent(box -> placed.add(Label.of("pay", box, text)));
    }

    private Optional<Box> near(Point centre, double width, double height, double degrees) {
        var offers = DoubleStream.of(16, 22, 30, 40, 52, 66, 84)
                .boxed()
                .flatMap(gap -> IntStream.range(0, 24)
                        .mapToObj(i -> around(centre, width, height, gap * frame.scale(), degrees + 15 * turn(i))));
        ToDoubleFunction<Box> cost = box -> box.centre().distance(centre)
                - Math.min(width, 60) / 4
                + 70 * board.covered(box, 0)
                + 0.12 * Math.abs(angle(centre, box.centre(), degrees));
        return board.best(offers, cost)
                .or(() -> board.best(
                        board.everywhere(width, height), box -> box.centre().distance(centre)));
    }

    private static int turn(int index) {
        return (index + 1) / 2 * (index % 2 == 0 ? 1 : -1);
    }

    private static double angle(Point from, Point to, double degrees) {
        double turned = Math.toDegrees(Math.atan2(to.y() - from.y(), to.x() - from.x())) - degrees;
        return Math.IEEEremainder(turned, 360);
    }

    private static Box around(Point centre, double width, double height, double gap, double degrees) {
        double x = Math.cos(Math.toRadians(degrees)) * (width / 2 + gap);
        double y = Math.sin(Math.toRadians(degrees)) * (height / 2 + gap);
        return Box.around(centre.plus(x, y), width, height);
    }

    private record Bit(Route route, int leg) {
        Stroke stroke() {
            return route.strokes().get(leg);
        }
    }

    /** All legs on the large map, the shortest first since they have the least room; on a phone the narrowest of each. */
    private List<Bit> legsToLabel(List<Route> spoken) {
        Comparator<Bit> narrow = Comparator.comparingLong(
                bit -> model.seatsAtEnd(bit.route().trail().legs().get(bit.leg()))
                        .value()
                        .orElse(0));
        Stream<List<Bit>> all = spoken.stream()
                .map(route -> IntStream.range(0, route.strokes().size())
                        .mapToObj(leg -> new Bit(route, leg))
                        .toList());
        if (!frame.variant.gutter) {
            return all.flatMap(bits -> bits.stream().min(narrow).stream()).toList();
        }
        return all.flatMap(List::stream)
                .sorted(Comparator.comparingInt(bit -> bit.stroke().along().size()))
                .toList();
    }

    private void seats(Bit bit) {
        var trail = bit.route().trail();
        var figure = model.seatsAtEnd(trail.legs().get(bit.leg()));
        boolean pill = frame.variant.gutter;
        var words = pill ? figure.words() : figure.brief();
        if (words.isBlank()) return;
        double size = frame.variant.label;
        var text = new Wrapping(170, size).wrap(words, 1);
        double width = text.width(size) + (pill ? 31 : 4);
        double height = pill ? PILL : size + 3;
        long own = 1L << routes.indexOf(bit.route());
        var box = board.best(besides(bit.stroke(), width, height), cost(bit.stroke(), own))
                .or(() -> board.best(board.everywhere(width, height), cost(bit.stroke(), own)));
        box.ifPresent(place -> placed.add(new Label("pill", trail.letter(), bit.leg(), place, text)));
    }

    private Stream<Box> besides(Stroke stroke, double width, double height) {
        return IntStream.rangeClosed(3, 17)
                .mapToObj(i -> stroke.at(i / 20.0))
                .flatMap(point -> IntStream.rangeClosed(-3, 3)
                        .boxed()
                        .flatMap(dx -> IntStream.rangeClosed(-3, 3)
                                .mapToObj(dy -> Box.around(
                                        point.plus(dx * (width / 2 + 12) / 3, dy * (height / 2 + 12) / 3),
                                        width,
                                        height))));
    }

    private ToDoubleFunction<Box> cost(Stroke stroke, long own) {
        var middle = stroke.at(0.5);
        return box -> 0.35 * box.centre().distance(middle)
                + 0.5 * nearest(stroke, box.centre()).distance(box.centre())
                + 60 * board.covered(box, own)
                + 44 * board.crowded(box)
                + (frame.variant.gutter == stroke.runsUnder(box) ? 0 : 40);
    }

    static boolean touches(Stroke stroke, Box box) {
        return stroke.along().stream().anyMatch(point -> Box.around(point, 1, 1).overlaps(box));
    }

    static Point nearest(Stroke stroke, Point to) {
        return stroke.along().stream()
                .min(Comparator.comparingDouble(to::distance))
                .orElse(to);
    }

    private void blaze(Route route) {
        long own = 1L << routes.indexOf(route);
        var wanted = longest(route).at(0.74);
        var offers = route.strokes().stream().flatMap(stroke -> stroke.along().stream());
        ToDoubleFunction<Box> cost =
                box -> 0.2 * box.centre().distance(wanted) + 24 * board.covered(box, own) + 12 * board.crowded(box);
        board.best(offers.map(point -> Box.around(point, BLAZE, BLAZE)), cost)
                .or(() -> board.best(board.everywhere(BLAZE, BLAZE), cost))
                .ifPresent(box -> placed.add(new Label(
                        "blaze",
                        route.trail().letter(),
                        -1,
                        box,
                        new Wrapped(
                                route.trail().letter(), List.of(route.trail().letter()), false))));
    }

    private static Stroke longest(Route route) {
        return route.strokes().stream()
                .max(Comparator.comparingInt(stroke -> stroke.along().size()))
                .orElseThrow();
    }
}

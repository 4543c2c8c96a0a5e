package app.switchback.designsystem.trailmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** What is already on the map: boxes that must not be covered at all, and lines that should not be. */
final class Board {
    private static final double CELL = 5;
    private static final double STEP = 8;
    private static final double GAP = 2;

    private final Box room;
    private final int columns;
    private final long[] lines;
    private final List<Box> taken = new ArrayList<>();
    private final List<Box> spared = new ArrayList<>();

    Board(Box room) {
        this.room = room;
        columns = (int) Math.ceil(room.right() / CELL) + 1;
        lines = new long[columns * ((int) Math.ceil(room.bottom() / CELL) + 2)];
    }

    /** @param id 0 to 63, one for each trail */
    void run(Stroke stroke, int id) {
        double half = stroke.width() / 2;
        for (var point : stroke.along()) {
            for (double x = -half; x <= half; x += Math.max(half, 1)) {
                for (double y = -half; y <= half; y += Math.max(half, 1)) {
                    int cell = cell(point.x() + x, point.y() + y);
                    if (cell >= 0 && cell < lines.length) lines[cell] |= 1L << id;
                }
            }
        }
    }

    private int cell(double x, double y) {
        return ((int) (y / CELL)) * columns + (int) (x / CELL);
    }

    void take(Box box) {
        taken.add(box);
    }

    /** Asks labels to keep off, without forbidding it. */
    void spare(Box box) {
        spared.add(box);
    }

    long crowded(Box box) {
        return spared.stream().filter(box::overlaps).count();
    }

    boolean free(Box box) {
        return box.within(room) && taken.stream().noneMatch(box.grown(GAP)::overlaps);
    }

    /** How many trails run under the box, those of the given mask left out. */
    int covered(Box box, long but) {
        long seen = 0;
        for (double y = box.y(); y < box.bottom() + CELL; y += CELL) {
            for (double x = box.x(); x < box.right() + CELL; x += CELL) {
                int cell = cell(Math.min(x, box.right()), Math.min(y, box.bottom()));
                if (cell >= 0 && cell < lines.length) seen |= lines[cell];
            }
        }
        return Long.bitCount(seen & ~but);
    }

    /** The cheapest free place of those offered, now taken; empty if none is free. */
    Optional<Box> best(Stream<Box> offers, ToDoubleFunction<Box> cost) {
        record Offer(Box box, double cost) {}
        var best = offers.filter(this::free)
                .map(box -> new Offer(box, cost.applyAsDouble(box)))
                .min(Comparator.comparingDouble(Offer::cost))
                .map(Offer::box);
        best.ifPresent(this::take);
        return best;
    }

    /** Every place of this size in the room, in small steps. */
    Stream<Box> everywhere(double width, double height) {
        return Stream.iterate(room.y(), y -> y + height <= room.bottom(), y -> y + STEP)
                .flatMap(y -> Stream.iterate(room.x(), x -> x + width <= room.right(), x -> x + STEP)
                        .map(x -> new Box(x, y, width, height)));
    }
}

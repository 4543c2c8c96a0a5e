package app.switchback.designsystem.trailmap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Places the names of columns above the map, and of rows beside it or, on a phone, within it. */
final class Headings {
    private final Frame frame;
    private final Board board;
    private final List<Label> placed = new ArrayList<>();

    Headings(Frame frame, Board board) {
        this.frame = frame;
        this.board = board;
    }

    List<Label> place() {
        for (int i = 0; i < frame.columnNames.size(); i++) column(i);
        for (int i = 0; i < frame.rowNames.size(); i++) {
            if (frame.variant.gutter) beside(i);
            else within(i);
        }
        return placed;
    }

    private void column(int index) {
        var text = frame.columnNames.get(index);
        double height = text.lines().size() * Variant.LINE;
        double bottom = frame.map.y() - (frame.variant.gutter ? 14 : 6);
        double width = text.width(Variant.NAME);
        keep(Label.of("industry", new Box(frame.x(index) - width / 2, bottom - height, width, height), text));
    }

    private void beside(int index) {
        var text = frame.rowNames.get(index);
        var note = frame.ground.rows().get(index).note();
        double height = text.lines().size() * Variant.LINE;
        double right = frame.gutter;
        double width = text.width(Variant.NAME);
        double top = frame.y(index) - height / 2;
        keep(Label.of("role", new Box(right - width, top, width, height), text));
        if (note.isBlank()) return;
        var quiet = new Wrapping(frame.gutter, frame.variant.label).wrap(note, 1);
        double noteWidth = quiet.width(frame.variant.label);
        keep(Label.of("note", new Box(right - noteWidth, top + height, noteWidth, Variant.LINE), quiet));
    }

    /** In its band, where it covers the fewest trails; the left edge is best. */
    private void within(int index) {
        var text = frame.rowNames.get(index);
        double width = text.width(Variant.NAME) + 2;
        double height = text.lines().size() * Variant.LINE;
        double y = frame.rowTop(index) + 3;
        double last = frame.map.right() - width - 6;
        var offers = DoubleStream.iterate(frame.map.x() + 8, x -> x <= last, x -> x + 6)
                .mapToObj(x -> new Box(x, y, width, height));
        board.best(offers, box -> box.x() / 40 + 12 * board.covered(box, 0))
                .or(() -> board.best(board.everywhere(width, height), box -> Math.abs(box.y() - y) + box.x() / 40))
                .ifPresent(box -> placed.add(Label.of("role", box, text)));
    }

    private void keep(Label label) {
        board.take(label.box());
        placed.add(label);
    }
}

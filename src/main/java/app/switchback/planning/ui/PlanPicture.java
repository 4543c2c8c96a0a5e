package app.switchback.planning.ui;

import app.switchback.designsystem.trailmap.Cell;
import app.switchback.designsystem.trailmap.Evidence;
import app.switchback.designsystem.trailmap.Evidence.Verdict;
import app.switchback.designsystem.trailmap.Figure;
import app.switchback.designsystem.trailmap.Grade;
import app.switchback.designsystem.trailmap.Ground;
import app.switchback.designsystem.trailmap.Heading;
import app.switchback.designsystem.trailmap.Leg;
import app.switchback.designsystem.trailmap.SmallTrailMap;
import app.switchback.designsystem.trailmap.Spot;
import app.switchback.designsystem.trailmap.Trail;
import app.switchback.designsystem.trailmap.TrailMapModel;
import app.switchback.designsystem.trailmap.TrailSketch;
import app.switchback.planning.application.PlanRow;
import app.switchback.planning.application.PlanRow.LegShape;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A plan as a sign in the list: its trail where one is chosen, else how much of its ends is known. */
final class PlanPicture {
    private static final String LETTER = "A"; // one trail, so its letter is never shown

    private final List<LegShape> shape;

    private PlanPicture(List<LegShape> shape) {
        this.shape = shape;
    }

    /** Hidden from screen readers: the words beside it say the same. */
    static Component of(PlanRow row) {
        var picture = new Div(row.shape()
                .<Component>map(shape -> new PlanPicture(shape.legs()).map())
                .orElseGet(() -> TrailSketch.inLine(KnownEnds.of(row.here(), row.there()))));
        picture.addClassName("plan-item-picture");
        picture.getElement().setAttribute("aria-hidden", "true");
        return picture;
    }

    private SmallTrailMap map() {
        var spots = spots();
        var trail = new Trail(LETTER, "", legs(spots));
        return SmallTrailMap.chosenInLine(new TrailMapModel(ground(spots), List.of(trail), LETTER), trail);
    }

    private List<Spot> spots() {
        int column = 0;
        int row = (int) shape.stream().filter(leg -> rises(leg)).count();
        var spots = new ArrayList<>(List.of(new Spot(column, row)));
        for (var leg : shape) {
            column += crosses(leg) ? 1 : 0;
            row -= rises(leg) ? 1 : 0;
            spots.add(new Spot(column, row));
        }
        return spots;
    }

    private static boolean rises(LegShape leg) {
        return switch (leg.move()) {
            case ROLE, BOTH -> true;
            case INDUSTRY, INTERNAL, EMPLOYER -> false;
        };
    }

    private static boolean crosses(LegShape leg) {
        return switch (leg.move()) {
            case INDUSTRY, BOTH -> true;
            case ROLE, INTERNAL, EMPLOYER -> false;
        };
    }

    private List<Leg> legs(List<Spot> spots) {
        var legs = new ArrayList<Leg>();
        for (int i = 0; i < shape.size(); i++) {
            var grade = Grade.valueOf(shape.get(i).grade().name());
            legs.add(new Leg(spots.get(i), spots.get(i + 1), grade, new Evidence(Verdict.NONE, "")));
        }
        return legs;
    }

    private Ground ground(List<Spot> spots) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < shape.size(); i++) {
            var seats = new Figure(shape.get(i).seats(), "", "");
            var cell = new Cell(spots.get(i + 1), seats, Figure.notPublished(""));
            cells.removeIf(former -> former.at().equals(cell.at()));
            cells.add(cell);
        }
        var columns = headings(spots.getLast().column() + 1);
        var rows = headings(spots.getFirst().row() + 1);
        return new Ground(columns, rows, cells, spots.getFirst(), spots.getLast());
    }

    private static List<Heading> headings(int count) {
        return Collections.nCopies(count, new Heading(""));
    }
}

package app.switchback.atlas.domain;

import app.switchback.atlas.Amount;
import app.switchback.atlas.Industry;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.Origin;
import app.switchback.atlas.Outlook;
import app.switchback.atlas.Pay;
import app.switchback.atlas.Place;
import app.switchback.atlas.Seats;
import java.util.Optional;

/** Puts places together from the published cells, by the rules of docs/domain/atlas.md. */
public final class Figures {
    private static final String NATIONAL = "oews-national-2024";
    private static final String NEWEST = "oews-national-2025";
    private static final String PROJECTIONS = "projections-2024-34";

    private final Occupations occupations;
    private final Industries industries;
    private final Cells newest;
    private final SeatCount seats;
    private final GroupPay pay;
    private final Cells cells;

    public Figures(DataSet data) {
        occupations = data.occupations();
        industries = data.industries();
        cells = data.cells();
        newest = data.newest();
        seats = new SeatCount(industries, cells);
        pay = new GroupPay(cells);
    }

    /** Seats and median pay in all industries, May 2024. */
    public Place everywhere(OccupationCode role) {
        return national(role, cells, NATIONAL);
    }

    /** The same for May 2025: a statement of its own. */
    public Place newest(OccupationCode role) {
        return national(role, newest, NEWEST);
    }

    private Place national(OccupationCode role, Cells table, String source) {
        var oews = oews(role);
        var cell = oews < 0 ? -1 : table.find(oews, Industries.ALL).orElse(-1);
        if (cell < 0) {
            return unpublished(role, Optional.empty(), new Origin(source, ""), Pay.Measure.MEDIAN);
        }
        var origin = new Origin(source, occupations.oewsCode(oews));
        var people =
                table.employment(cell) < 0 ? new Amount.NotPublished() : new Amount.Published(table.employment(cell));
        return new Place(
                role,
                Optional.empty(),
                new Seats(people, occupations.sharedWith(oews), origin),
                new Pay(Pay.Measure.MEDIAN, table.median(cell), origin));
    }

    /** Seats and pay in an industry group, May 2024. */
    public Place in(OccupationCode role, Industry group) {
        var places = group.naics().stream()
                .mapToInt(industries::place)
                .filter(place -> place >= 0)
                .toArray();
        var isSector = places.length == 1 && industries.isSector(places[0]);
        var oews = oews(role);
        if (oews < 0) {
            var measure = isSector ? Pay.Measure.MEDIAN : Pay.Measure.MEAN;
            return unpublished(role, Optional.of(group), new Origin(Trace.EITHER, ""), measure);
        }
        var count = seats.of(oews, places);
        var trace = new Trace(industries, occupations.oewsCode(oews));
        var people = new Seats(
                count.amount(),
                occupations.sharedWith(oews),
                trace.origin(count.cells().isEmpty() ? places : count.places()));
        var money = isSector ? pay.median(oews, places[0], trace) : pay.mean(oews, count, places, trace);
        return new Place(role, Optional.of(group.id()), people, money);
    }

    /** What BLS projects for the occupation. */
    public Outlook outlook(OccupationCode role) {
        var place = occupations.place(role);
        var projection = place < 0 ? -1 : occupations.projection(place);
        if (projection < 0) {
            var none = new Amount.NotPublished();
            return new Outlook(none, none, "", new Origin(PROJECTIONS, ""));
        }
        return new Outlook(
                new Amount.Published(occupations.growth(projection)),
                new Amount.Published(occupations.openings(projection)),
                occupations.entryEducation(projection),
                new Origin(PROJECTIONS, occupations.projectionCode(projection)));
    }

    private int oews(OccupationCode role) {
        var place = occupations.place(role);
        return place < 0 ? -1 : occupations.oews(place);
    }

    private static Place unpublished(
            OccupationCode role, Optional<Industry> group, Origin origin, Pay.Measure measure) {
        var none = new Amount.NotPublished();
        return new Place(role, group.map(Industry::id), new Seats(none, 0, origin), new Pay(measure, none, origin));
    }
}

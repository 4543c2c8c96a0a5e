package app.switchback.planning.domain.trail;

import app.switchback.atlas.Amount;
import app.switchback.atlas.Atlas;
import app.switchback.atlas.Occupation;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.Origin;
import app.switchback.atlas.Pay;
import app.switchback.atlas.Place;
import app.switchback.planning.domain.switching.Names;
import app.switchback.planning.trails.Figure;
import app.switchback.planning.trails.Name;
import app.switchback.planning.trails.PayFigure;
import app.switchback.planning.trails.Stop;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Looks up what is known of a place; each place once per journey. */
final class Stops {
    private static final Name NOTHING = new Name("", Optional.empty());
    private static final Figure NO_FIGURE = new Figure(Figure.Known.NOT_PUBLISHED, 0, new Origin("", ""));

    private final Atlas atlas;
    private final Map<Node, Stop> known = new HashMap<>();

    Stops(Atlas atlas) {
        this.atlas = atlas;
    }

    Stop at(Node node) {
        return known.computeIfAbsent(node, this::lookUp);
    }

    private Stop lookUp(Node node) {
        return node.role().map(role -> worker(role, node)).orElseGet(() -> withoutRole(node));
    }

    private Stop worker(OccupationCode role, Node node) {
        var place =
                node.industry().map(industry -> atlas.place(role, industry)).orElseGet(() -> atlas.everywhere(role));
        var outlook = atlas.outlook(role);
        return new Stop(
                node.role(),
                Names.role(atlas, role),
                node.industry(),
                industryName(node),
                Figure.of(place.seats().people(), place.seats().origin()),
                place.seats().sharedWith(),
                pay(place),
                Figure.of(outlook.growthTenthsOfPercent(), outlook.origin()),
                Figure.of(outlook.openingsAYear(), outlook.origin()),
                estimated(role));
    }

    private Stop withoutRole(Node node) {
        var pay = new PayFigure(Pay.Measure.MEDIAN, NO_FIGURE);
        return new Stop(
                node.role(),
                NOTHING,
                node.industry(),
                industryName(node),
                NO_FIGURE,
                0,
                pay,
                NO_FIGURE,
                NO_FIGURE,
                false);
    }

    private Name industryName(Node node) {
        return node.industry().map(id -> Names.industry(atlas, id)).orElse(NOTHING);
    }

    private static PayFigure pay(Place place) {
        return new PayFigure(
                place.pay().measure(),
                Figure.of(place.pay().usdAYear(), place.pay().origin()));
    }

    private boolean estimated(OccupationCode role) {
        return atlas.occupation(role)
                .filter(occupation -> occupation.ratings() == Occupation.Basis.ESTIMATED)
                .isPresent();
    }

    /**
     * The most people who can work there, however many do: all in the role less those who are known to work elsewhere.
     * Empty where nobody counted all.
     */
    OptionalLong atMost(Node node) {
        var all = node.role().flatMap(this::everywhere);
        return all.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Math.max(0, all.get() - elsewhere(node)));
    }

    private long elsewhere(Node node) {
        return atlas.industries().stream()
                .map(industry -> Optional.of(industry.id()))
                .filter(industry -> !industry.equals(node.industry()))
                .map(industry -> at(new Node(node.role(), industry)).seats())
                .filter(Figure::given)
                .mapToLong(Figure::value)
                .sum();
    }

    /** People in this role in all industries; empty where not published. */
    Optional<Long> everywhere(OccupationCode role) {
        return atlas.everywhere(role).seats().people() instanceof Amount.Published published
                ? Optional.of(published.value())
                : Optional.empty();
    }
}

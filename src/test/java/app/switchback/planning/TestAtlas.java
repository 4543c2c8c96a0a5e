package app.switchback.planning;

import app.switchback.atlas.Amount;
import app.switchback.atlas.Atlas;
import app.switchback.atlas.AtlasVersion;
import app.switchback.atlas.Element;
import app.switchback.atlas.EmployerHint;
import app.switchback.atlas.Industry;
import app.switchback.atlas.IndustryId;
import app.switchback.atlas.Likeness;
import app.switchback.atlas.Occupation;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.Origin;
import app.switchback.atlas.Outlook;
import app.switchback.atlas.Pay;
import app.switchback.atlas.Place;
import app.switchback.atlas.Rating;
import app.switchback.atlas.Seats;
import app.switchback.atlas.Source;
import app.switchback.atlas.Technology;
import app.switchback.atlas.TitleMatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * A small atlas built in memory, in which every number is chosen by the test that uses it. Likeness is the share of
 * levels two roles have in common.
 */
public final class TestAtlas implements Atlas {
    private static final String SOURCE = "test";
    private final Map<OccupationCode, Occupation> occupations = new TreeMap<>();
    private final Map<IndustryId, Industry> industries = new TreeMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<OccupationCode, Amount> everywhere = new HashMap<>();
    private final Map<OccupationCode, Outlook> outlooks = new HashMap<>();
    private final Map<OccupationCode, List<Rating>> ratings = new HashMap<>();
    private final Map<OccupationCode, List<Technology>> technologies = new HashMap<>();

    /** An industry group with its NAICS codes. */
    public TestAtlas industry(String id, String name, String german, String... naics) {
        industries.put(new IndustryId(id), new Industry(new IndustryId(id), name, german, List.of(naics)));
        return this;
    }

    /** A rated occupation; zone 0 means that it has none. */
    public TestAtlas role(String code, String title, int zone) {
        var key = new OccupationCode(code);
        var jobZone = zone == 0 ? OptionalInt.empty() : OptionalInt.of(zone);
        var basis = zone == 0 ? Occupation.Basis.NONE : Occupation.Basis.SURVEYED;
        occupations.put(key, new Occupation(key, title, Optional.empty(), jobZone, basis, code.startsWith("55")));
        return this;
    }

    /** What a role asks of the elements {@code 2.A.1.a}, {@code 2.A.1.b} … in order, each of importance 4. */
    public TestAtlas asks(String code, double... levels) {
        var list = new ArrayList<Rating>();
        for (int i = 0; i < levels.length; i++) {
            var id = "2.A.1." + (char) ('a' + i);
            list.add(new Rating(new Element(id, Element.Kind.SKILL, "Skill " + id), 4, levels[i], false));
        }
        ratings.put(new OccupationCode(code), list);
        return this;
    }

    /** Knowledge areas {@code 2.C.1.a} … that a role asks for; importance 4 for a true, 2 for a false. */
    public TestAtlas knows(String code, boolean... asked) {
        var list = new ArrayList<>(ratings.getOrDefault(new OccupationCode(code), List.of()));
        for (int i = 0; i < asked.length; i++) {
            var id = "2.C.1." + (char) ('a' + i);
            list.add(new Rating(new Element(id, Element.Kind.KNOWLEDGE, "Area " + id), asked[i] ? 4 : 2, 3, false));
        }
        ratings.put(new OccupationCode(code), list);
        return this;
    }

    /** Technologies in demand for the role. */
    public TestAtlas uses(String code, String... names) {
        technologies.put(
                new OccupationCode(code),
                List.of(names).stream()
                        .sorted()
                        .map(name -> new Technology(name, true, true))
                        .toList());
        return this;
    }

    /** Seats and median pay of a role in a group; a negative number is not published. */
    public TestAtlas cell(String code, String group, long seats, long pay) {
        return cell(code, group, amount(seats), new Pay(Pay.Measure.MEDIAN, amount(pay), row(code, group)));
    }

    public TestAtlas cell(String code, String group, Amount seats, Pay pay) {
        var role = new OccupationCode(code);
        var industry = Optional.of(new IndustryId(group));
        places.put(code + group, new Place(role, industry, new Seats(seats, 0, row(code, group)), pay));
        return this;
    }

    /** How many people are in a role in all industries, where its cells do not say it. */
    public TestAtlas all(String code, long seats) {
        everywhere.put(new OccupationCode(code), amount(seats));
        return this;
    }

    public TestAtlas outlook(String code, long tenths, long openings, String education) {
        outlooks.put(
                new OccupationCode(code),
                new Outlook(amount(tenths), amount(openings), education, new Origin(SOURCE, code)));
        return this;
    }

    private static Amount amount(long value) {
        return value < 0 ? new Amount.NotPublished() : new Amount.Published(value);
    }

    private static Origin row(String code, String group) {
        return new Origin(SOURCE, group + "/" + code);
    }

    @Override
    public AtlasVersion version() {
        return new AtlasVersion("test", 1);
    }

    @Override
    public List<Source> sources() {
        return List.of(new Source(SOURCE, "Test", "none", "nowhere", "none", "Made up."));
    }

    @Override
    public List<Occupation> occupations() {
        return List.copyOf(occupations.values());
    }

    @Override
    public Optional<Occupation> occupation(OccupationCode code) {
        return Optional.ofNullable(occupations.get(code));
    }

    @Override
    public List<TitleMatch> titlesNear(String typed, Locale language, int limit) {
        return List.of();
    }

    @Override
    public List<TitleMatch> titles(String typed, Locale language, int limit) {
        throw new UnsupportedOperationException("not needed for paths");
    }

    @Override
    public List<Industry> industries() {
        return List.copyOf(industries.values());
    }

    @Override
    public Optional<Industry> industry(IndustryId id) {
        return Optional.ofNullable(industries.get(id));
    }

    @Override
    public List<Industry> industriesNamed(String typed, Locale language, int limit) {
        throw new UnsupportedOperationException("not needed for paths");
    }

    @Override
    public Optional<EmployerHint> employer(String typed) {
        return Optional.empty();
    }

    @Override
    public Place place(OccupationCode role, IndustryId industry) {
        var known = places.get(role.value() + industry.value());
        return known != null ? known : nowhere(role, Optional.of(industry));
    }

    private static Place nowhere(OccupationCode role, Optional<IndustryId> industry) {
        var row = row(role.value(), industry.map(IndustryId::value).orElse("all"));
        var none = new Amount.NotPublished();
        return new Place(role, industry, new Seats(none, 0, row), new Pay(Pay.Measure.MEDIAN, none, row));
    }

    @Override
    public Place everywhere(OccupationCode role) {
        var cells = places.values().stream()
                .filter(place -> place.role().equals(role))
                .sorted(Comparator.comparing(place -> place.seats().origin().row()))
                .toList();
        var seats = cells.stream().mapToLong(place -> people(place.seats())).sum();
        if (cells.isEmpty()) {
            return nowhere(role, Optional.empty());
        }
        var row = row(role.value(), "all");
        return new Place(
                role,
                Optional.empty(),
                new Seats(everywhere.getOrDefault(role, amount(seats)), 0, row),
                cells.getFirst().pay());
    }

    private static long people(Seats seats) {
        return seats.people() instanceof Amount.Published published ? published.value() : 0;
    }

    @Override
    public Outlook outlook(OccupationCode role) {
        var none = new Amount.NotPublished();
        return outlooks.getOrDefault(role, new Outlook(none, none, "", new Origin(SOURCE, role.value())));
    }

    @Override
    public List<Rating> profile(OccupationCode role) {
        return ratings.getOrDefault(role, List.of());
    }

    @Override
    public List<Technology> technologies(OccupationCode role) {
        return technologies.getOrDefault(role, List.of());
    }

    @Override
    public Optional<Likeness> likeness(OccupationCode from, OccupationCode to) {
        var one = profile(from);
        var other = profile(to);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        var distance = 0.0;
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            distance += Math.abs(one.get(i).level() - other.get(i).level());
        }
        return Optional.of(new Likeness(from, to, 0, 0, 0, 0, 0, -distance, false));
    }

    @Override
    public List<Likeness> nearest(OccupationCode from, int limit) {
        return occupations.keySet().stream()
                .filter(code -> !code.equals(from))
                .flatMap(code -> likeness(from, code).stream())
                .sorted(Comparator.comparingDouble(Likeness::together)
                        .reversed()
                        .thenComparing(Likeness::to))
                .limit(limit)
                .toList();
    }
}

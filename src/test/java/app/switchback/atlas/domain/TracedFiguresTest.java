package app.switchback.atlas.domain;

import static app.switchback.atlas.application.BundledAtlas.ATLAS;
import static app.switchback.atlas.application.BundledAtlas.DATA;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.Amount;
import app.switchback.atlas.Industry;
import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.Origin;
import app.switchback.atlas.Pay.Measure;
import app.switchback.atlas.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of a place can be found again in the rows that its origin names. */
class TracedFiguresTest {
    private static final long SEED = 20240501;
    private static final int PAIRS = 200;

    static Stream<Place> seeded() {
        var random = new Random(SEED);
        var roles = ATLAS.occupations();
        var groups = ATLAS.industries();
        return Stream.generate(() -> ATLAS.place(
                        roles.get(random.nextInt(roles.size())).code(),
                        groups.get(random.nextInt(groups.size())).id()))
                .filter(place -> !(place.seats().people() instanceof Amount.NotPublished))
                .limit(PAIRS);
    }

    @ParameterizedTest
    @MethodSource("seeded")
    void the_seats_are_the_sum_of_the_named_rows(Place place) {
        var sum = rows(place.seats().origin())
                .mapToLong(cell -> DATA.cells().employment(cell))
                .sum();

        assertThat(value(place.seats().people())).isEqualTo(sum);
    }

    @ParameterizedTest
    @MethodSource("seeded")
    void the_pay_is_that_of_the_named_rows(Place place) {
        if (place.pay().usdAYear() instanceof Amount.NotPublished) {
            return;
        }
        var cells = rows(place.pay().origin()).toArray();
        if (place.pay().measure() == Measure.MEDIAN) {
            assertThat(cells).hasSize(1);
            assertThat(place.pay().usdAYear()).isEqualTo(DATA.cells().median(cells[0]));
        } else {
            var people = Arrays.stream(cells)
                    .mapToLong(cell -> DATA.cells().employment(cell))
                    .sum();
            var money = Arrays.stream(cells)
                    .mapToLong(cell ->
                            DATA.cells().employment(cell) * value(DATA.cells().mean(cell)))
                    .sum();
            assertThat(value(place.pay().usdAYear())).isEqualTo(Math.round((double) money / people));
        }
    }

    @ParameterizedTest
    @MethodSource("seeded")
    void no_named_row_lies_within_another(Place place) {
        var industries = DATA.industries();
        var named = codes(place.seats().origin())
                .map(code -> industries.place(code[0]))
                .toList();
        for (int one : named) {
            assertThat(named.stream().filter(other -> industries.isWithin(one, other)))
                    .hasSize(1);
        }
    }

    @Test
    void origins_name_a_listed_source() {
        var keys = ATLAS.sources().stream().map(source -> source.key()).toList();
        assertThat(seeded().flatMap(place ->
                        Stream.of(place.seats().origin(), place.pay().origin())))
                .extracting(Origin::source)
                .isSubsetOf(keys);
        assertThat(keys)
                .contains(
                        ATLAS.outlook(new OccupationCode("15-2051.00")).origin().source());
    }

    @ParameterizedTest
    @CsvSource({
        "15-2051.00, 52,  41020, 123570",
        "15-2051.00, 51,  26840, 137600",
        "13-2051.00, 52, 150630, 106740",
        "13-2051.00, 51,  11700, 105240",
    })
    void whole_sectors_of_may_2024_are_as_published(String role, String sector, long people, long median) {
        var whole = new Industry(new IndustryId("sector"), "Sector", "Sektor", List.of(sector));

        var place = new Figures(DATA).in(new OccupationCode(role), whole);

        assertThat(place.seats().people()).isEqualTo(new Amount.Published(people));
        assertThat(place.pay().measure()).isEqualTo(Measure.MEDIAN);
        assertThat(place.pay().usdAYear()).isEqualTo(new Amount.Published(median));
    }

    @Test
    void the_groups_of_a_role_never_hold_more_than_the_country() {
        for (var role : ATLAS.occupations()) {
            var everywhere = ATLAS.everywhere(role.code()).seats().people();
            if (everywhere instanceof Amount.Published all) {
                var sum = ATLAS.industries().stream()
                        .mapToLong(group -> value(
                                ATLAS.place(role.code(), group.id()).seats().people()))
                        .sum();
                assertThat(sum).as(role.code().value()).isLessThanOrEqualTo(all.value() + 5L * 100);
            }
        }
    }

    private static IntStream rows(Origin origin) {
        return codes(origin).mapToInt(TracedFiguresTest::cell);
    }

    private static Stream<String[]> codes(Origin origin) {
        return Arrays.stream(origin.row().split("\\+")).map(row -> row.split("/"));
    }

    private static int cell(String... row) {
        var oews = IntStream.range(0, DATA.cells().codes())
                .filter(place -> DATA.occupations().oewsCode(place).equals(row[1]))
                .findFirst()
                .orElseThrow();
        return DATA.cells().find(oews, DATA.industries().place(row[0])).orElseThrow();
    }

    private static long value(Amount amount) {
        return switch (amount) {
            case Amount.Published published -> published.value();
            case Amount.AtLeast least -> least.value();
            case Amount.NotPublished none -> 0;
        };
    }
}

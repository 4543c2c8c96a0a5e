package app.switchback.atlas.application;

import static app.switchback.atlas.application.BundledAtlas.ATLAS;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.Amount;
import app.switchback.atlas.Amount.AtLeast;
import app.switchback.atlas.Amount.NotPublished;
import app.switchback.atlas.Amount.Published;
import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.Origin;
import app.switchback.atlas.Pay.Measure;
import org.junit.jupiter.api.Test;

/** Figures of the bundled data that the product promises (product: fixtures of May 2024). */
class AtlasFiguresTest {
    private static final OccupationCode DATA_SCIENTIST = new OccupationCode("15-2051.00");
    private static final OccupationCode FINANCIAL_ANALYST = new OccupationCode("13-2051.00");
    private static final OccupationCode RESEARCH_SCIENTIST = new OccupationCode("15-1221.00");
    private static final OccupationCode CLINICAL_DATA_MANAGER = new OccupationCode("15-2051.02");
    private static final OccupationCode INFANTRY = new OccupationCode("55-3016.00");
    private static final IndustryId SOFTWARE = new IndustryId("software-internet");
    private static final IndustryId FINANCE = new IndustryId("financial-services");

    @Test
    void software_and_internet_employs_48090_data_scientists() {
        var place = ATLAS.place(DATA_SCIENTIST, SOFTWARE);

        assertThat(place.seats().people()).isEqualTo(new Published(48_090));
        assertThat(place.seats().origin())
                .isEqualTo(new Origin("oews-industry-2024", "5132/15-2051+518/15-2051+519/15-2051+5415/15-2051"));
    }

    @Test
    void a_groups_pay_is_the_mean_weighted_by_people() {
        var pay = ATLAS.place(DATA_SCIENTIST, SOFTWARE).pay();

        var expected =
                Math.round((9_100L * 157_260 + 8_860L * 122_160 + 2_250L * 168_120 + 27_880L * 134_000) / 48_090.0);
        assertThat(pay.measure()).isEqualTo(Measure.MEAN);
        assertThat(pay.usdAYear()).isEqualTo(new Published(expected));
    }

    @Test
    void a_group_that_is_one_sector_pays_the_sectors_median() {
        var place = ATLAS.place(DATA_SCIENTIST, FINANCE);

        assertThat(place.seats().people()).isEqualTo(new Published(41_020));
        assertThat(place.pay().measure()).isEqualTo(Measure.MEDIAN);
        assertThat(place.pay().usdAYear()).isEqualTo(new Published(123_570));
        assertThat(place.pay().origin()).isEqualTo(new Origin("oews-sector-2024", "52/15-2051"));
    }

    @Test
    void finance_employs_150630_financial_analysts_at_a_median_of_106740() {
        var place = ATLAS.place(FINANCIAL_ANALYST, FINANCE);

        assertThat(place.seats().people()).isEqualTo(new Published(150_630));
        assertThat(place.pay().usdAYear()).isEqualTo(new Published(106_740));
    }

    @Test
    void reading_machine_learning_engineer_as_research_scientist_leaves_260_such_jobs_in_finance() {
        assertThat(ATLAS.place(RESEARCH_SCIENTIST, FINANCE).seats().people()).isEqualTo(new Published(260));
    }

    @Test
    void a_figure_that_several_occupations_share_says_with_how_many_others() {
        assertThat(ATLAS.everywhere(DATA_SCIENTIST).seats().sharedWith()).isEqualTo(2);
        assertThat(ATLAS.everywhere(CLINICAL_DATA_MANAGER).seats().people())
                .isEqualTo(ATLAS.everywhere(DATA_SCIENTIST).seats().people());
        assertThat(ATLAS.everywhere(FINANCIAL_ANALYST).seats().sharedWith()).isZero();
    }

    @Test
    void military_roles_have_neither_seats_nor_pay() {
        assertThat(ATLAS.everywhere(INFANTRY).seats().people()).isEqualTo(new NotPublished());
        assertThat(ATLAS.place(INFANTRY, FINANCE).pay().usdAYear()).isEqualTo(new NotPublished());
        assertThat(ATLAS.occupation(INFANTRY))
                .hasValueSatisfying(role -> assertThat(role.military()).isTrue());
    }

    @Test
    void top_coded_pay_is_a_lower_bound() {
        var pay = ATLAS.everywhere(new OccupationCode("29-1214.00")).pay();

        assertThat(pay.usdAYear()).isEqualTo(new AtLeast(239_200));
    }

    @Test
    void an_unpublished_figure_is_never_zero() {
        for (var role : ATLAS.occupations()) {
            for (var industry : ATLAS.industries()) {
                var place = ATLAS.place(role.code(), industry.id());
                assertThat(place.seats().people())
                        .isNotEqualTo(new Published(0))
                        .isNotEqualTo(new AtLeast(0));
                assertThat(place.pay().usdAYear())
                        .isNotEqualTo(new Published(0))
                        .isNotEqualTo(new AtLeast(0));
            }
        }
    }

    @Test
    void an_unknown_code_is_an_empty_answer() {
        var nobody = new OccupationCode("99-9999.99");

        assertThat(ATLAS.occupation(nobody)).isEmpty();
        assertThat(ATLAS.profile(nobody)).isEmpty();
        assertThat(ATLAS.technologies(nobody)).isEmpty();
        assertThat(ATLAS.everywhere(nobody).seats().people()).isEqualTo(new NotPublished());
        assertThat(ATLAS.outlook(nobody).openingsAYear()).isEqualTo(new NotPublished());
        assertThat(ATLAS.place(DATA_SCIENTIST, new IndustryId("gone")).seats().people())
                .isEqualTo(new NotPublished());
    }

    @Test
    void the_outlook_is_in_tenths_of_a_percent_and_people() {
        var outlook = ATLAS.outlook(DATA_SCIENTIST);

        assertThat(outlook.growthTenthsOfPercent()).isEqualTo(new Published(335));
        assertThat(outlook.openingsAYear()).isInstanceOf(Amount.Published.class);
        assertThat(outlook.entryEducation()).isEqualTo("Bachelor's degree");
        assertThat(outlook.origin()).isEqualTo(new Origin("projections-2024-34", "15-2051"));
    }
}

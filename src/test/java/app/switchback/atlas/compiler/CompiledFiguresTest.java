package app.switchback.atlas.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.Amount.AtLeast;
import app.switchback.atlas.Amount.NotPublished;
import app.switchback.atlas.Amount.Published;
import app.switchback.atlas.Industry;
import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.domain.DataSet;
import app.switchback.atlas.domain.Figures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seats, pay and outlook out of a folder of sources made up for the test. */
class CompiledFiguresTest {
    private static final OccupationCode CHIEF = new OccupationCode("11-1011.00");
    private static final OccupationCode COUNTER = new OccupationCode("15-2051.00");

    @TempDir
    Path folder;

    private final SmallSources sources = new SmallSources();

    @Test
    void projections_become_tenths_of_a_percent_and_people() throws IOException {
        var outlook = new Figures(compiled()).outlook(CHIEF);

        assertThat(outlook.growthTenthsOfPercent()).isEqualTo(new Published(-15));
        assertThat(outlook.openingsAYear()).isEqualTo(new Published(300));
    }

    @Test
    void a_sharp_sign_is_a_lower_bound_and_an_empty_figure_is_not_published() throws IOException {
        var figures = new Figures(compiled());

        assertThat(figures.everywhere(CHIEF).pay().usdAYear()).isEqualTo(new AtLeast(239_200));
        assertThat(figures.in(CHIEF, industry("61")).pay().usdAYear()).isEqualTo(new NotPublished());
    }

    @Test
    void the_newest_national_figures_stand_apart() throws IOException {
        var figures = new Figures(compiled());

        assertThat(figures.everywhere(COUNTER).seats().people()).isEqualTo(new Published(500));
        assertThat(figures.newest(COUNTER).seats().people()).isEqualTo(new Published(510));
        assertThat(figures.newest(COUNTER).seats().origin().source()).isEqualTo("oews-national-2025");
        assertThat(figures.newest(CHIEF).seats().people()).isEqualTo(new NotPublished());
    }

    @Test
    void a_missing_part_with_room_makes_the_sum_a_lower_bound() throws IOException {
        var figures = new Figures(compiled());

        assertThat(figures.in(COUNTER, industry("5220A1", "5222")).seats().people())
                .isEqualTo(new AtLeast(150));
    }

    @Test
    void a_missing_part_without_room_leaves_the_sum_whole() throws IOException {
        sources.replace(SmallSources.FINER, "522|15-2051|200", "522|15-2051|150");

        assertThat(new Figures(compiled())
                        .in(COUNTER, industry("5220A1", "5222"))
                        .seats()
                        .people())
                .isEqualTo(new Published(150));
    }

    @Test
    void a_suppressed_sector_is_counted_by_what_lies_below() throws IOException {
        var seats = new Figures(compiled()).in(CHIEF, industry("61")).seats();

        assertThat(seats.people()).isEqualTo(new AtLeast(50));
        assertThat(seats.origin().row()).isEqualTo("611/11-1011");
    }

    @Test
    void government_with_the_post_is_in_no_sum() throws IOException {
        assertThat(new Figures(compiled()).in(COUNTER, industry("99")).seats().people())
                .isEqualTo(new Published(100));
        assertThat(compiled().industries().place("999101")).isEqualTo(-1);
    }

    @Test
    void an_industry_is_divided_where_all_its_parts_are_counted() throws IOException {
        var industries = compiled().industries();

        assertThat(industries.isDivided(industries.place("522"))).isTrue();
        assertThat(industries.isDivided(industries.place("52"))).isTrue();
        sources.replace("naics_2022.tsv", "5222|Cards", "5229|Cards");
        var other = compiled().industries();
        assertThat(other.isDivided(other.place("522"))).isFalse();
    }

    private static Industry industry(String... naics) {
        return new Industry(new IndustryId("test"), "Test", "Test", List.of(naics));
    }

    private DataSet compiled() throws IOException {
        return sources.compiled(folder);
    }
}

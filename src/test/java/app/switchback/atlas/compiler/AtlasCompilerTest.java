package app.switchback.atlas.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.switchback.atlas.Amount.AtLeast;
import app.switchback.atlas.Amount.NotPublished;
import app.switchback.atlas.Amount.Published;
import app.switchback.atlas.Industry;
import app.switchback.atlas.IndustryId;
import app.switchback.atlas.Occupation.Basis;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.domain.DataSet;
import app.switchback.atlas.domain.Figures;
import app.switchback.atlas.domain.RatingFlag;
import app.switchback.atlas.domain.TitleKind;
import app.switchback.atlas.store.TableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtlasCompilerTest {
    private static final OccupationCode CHIEF = new OccupationCode("11-1011.00");
    private static final OccupationCode COUNTER = new OccupationCode("15-2051.00");
    private static final int CHIEF_PLACE = 0;
    private static final int COUNTER_PLACE = 1;

    @TempDir
    Path folder;

    private final SmallSources sources = new SmallSources();

    @Test
    void the_same_folder_makes_the_same_bytes_whatever_the_order_of_rows() throws IOException {
        var first = bytes("one");
        sources.file(
                "bls_oews_industry_2024.tsv.gz",
                "naics|occ_code|employment|annual_mean",
                "999101|15-2051|99990|1",
                "611|11-1011|20|90000",
                "5220A1|15-2051|150|122000",
                "611|11-1011|50|100000",
                "522|15-2051|200|121000");

        assertThat(bytes("other")).isEqualTo(first);
    }

    @Test
    void occupations_keep_title_zone_and_basis() throws IOException {
        var occupations = compiled().occupations();

        assertThat(occupations.size()).isEqualTo(4);
        assertThat(occupations.at(occupations.place(COUNTER)).title()).isEqualTo("Counters");
        assertThat(occupations.at(CHIEF_PLACE).jobZone()).hasValue(5);
        assertThat(occupations.at(CHIEF_PLACE).ratings()).isEqualTo(Basis.SURVEYED);
        assertThat(occupations.at(COUNTER_PLACE).ratings()).isEqualTo(Basis.ESTIMATED);
        assertThat(occupations.at(2).ratings()).isEqualTo(Basis.NONE);
        assertThat(occupations.at(2).jobZone()).isEmpty();
        assertThat(occupations.at(3).military()).isTrue();
        assertThat(occupations.place(new OccupationCode("99-9999.00"))).isEqualTo(-1);
    }

    @Test
    void education_is_what_most_people_named() throws IOException {
        var occupations = compiled().occupations();

        assertThat(occupations.education(COUNTER_PLACE)).isEqualTo(6);
        assertThat(occupations.experience(COUNTER_PLACE)).isEqualTo(3);
        assertThat(occupations.education(CHIEF_PLACE)).isZero();
    }

    @Test
    void ratings_keep_value_and_flags() throws IOException {
        var ratings = compiled().ratings();

        assertThat(ratings.importance(CHIEF_PLACE, 0)).isEqualTo(4.12);
        assertThat(ratings.level(CHIEF_PLACE, 0)).isEqualTo(4.75);
        assertThat(ratings.is(RatingFlag.ESTIMATED, CHIEF_PLACE, 0)).isFalse();
        assertThat(ratings.is(RatingFlag.ESTIMATED, CHIEF_PLACE, 1)).isTrue();
        assertThat(ratings.is(RatingFlag.NOT_RELEVANT, CHIEF_PLACE, 1)).isTrue();
        assertThat(ratings.is(RatingFlag.PROXY, COUNTER_PLACE, 0)).isTrue();
        assertThat(ratings.importance(2, 0)).isNaN();
        assertThat(ratings.profile(COUNTER_PLACE))
                .singleElement()
                .satisfies(rating -> assertThat(rating.estimated()).isTrue());
    }

    @Test
    void an_estimate_names_what_it_was_made_of() throws IOException {
        assertThat(compiled().proxySources().values(COUNTER_PLACE, "source")).containsExactly(CHIEF_PLACE);
    }

    @Test
    void titles_keep_kind_and_short_form() throws IOException {
        var titles = compiled().titles();

        assertThat(titles.size()).isEqualTo(4);
        var kinds = IntStream.range(0, titles.size())
                .mapToObj(entry -> titles.text(entry) + " " + titles.kind(entry))
                .toList();
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        "Boss " + TitleKind.ALTERNATE,
                        "Boss " + TitleKind.REPORTED,
                        "Machine Learning Engineer " + TitleKind.ALTERNATE,
                        "ML Engineer " + TitleKind.SHORT);
    }

    @Test
    void german_names_prefer_the_surer_match() throws IOException {
        var names = compiled().germanNames();

        assertThat(names.best(CHIEF_PLACE)).hasValue("Chef/Chefin");
        assertThat(names.labels(names.of(CHIEF_PLACE).getFirst().esco())).containsExactly("Chefin");
        assertThat(names.best(COUNTER_PLACE)).isEmpty();
    }

    @Test
    void activities_count_their_tasks() throws IOException {
        assertThat(compiled().activities().values(COUNTER_PLACE, "tasks")).containsExactly(2);
    }

    @Test
    void traits_are_kept() throws IOException {
        var traits = compiled().traits();

        assertThat(traits.value(CHIEF_PLACE, 0)).isEqualTo(6.67, within(0.001));
        assertThat(traits.value(COUNTER_PLACE, 0)).isNaN();
    }

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

    @Test
    void employers_are_found_by_the_start_of_their_name() throws IOException {
        var employers = compiled().employers();

        assertThat(employers.find("Bank of")).hasValue(0);
        assertThat(employers.find("the bank of tests inc")).hasValue(0);
        assertThat(employers.find("Ecole")).hasValue(1);
        assertThat(employers.find("Ban")).isEmpty();
        assertThat(employers.find("")).isEmpty();
    }

    @Test
    void a_folder_may_bring_its_own_list_of_sources() throws IOException {
        sources.file(
                "sources.tsv",
                "key|title|year|place|licence|attribution",
                "onet|O*NET 31.0|2026|US|CC BY 4.0|This product includes information from O*NET 31.0.");

        assertThat(compiled().sources())
                .singleElement()
                .satisfies(source -> assertThat(source.title()).isEqualTo("O*NET 31.0"));
    }

    private static Industry industry(String... naics) {
        return new Industry(new IndustryId("test"), "Test", "Test", List.of(naics));
    }

    private DataSet compiled() throws IOException {
        var file = folder.resolve("atlas.bin");
        AtlasCompiler.write(AtlasCompiler.tables(sources.in(folder)), file);
        try (var in = Files.newInputStream(file)) {
            return new DataSet(TableFile.read(in));
        }
    }

    private byte[] bytes(String name) throws IOException {
        var file = folder.resolve(name);
        AtlasCompiler.write(AtlasCompiler.tables(sources.in(folder)), file);
        return Files.readAllBytes(file);
    }
}

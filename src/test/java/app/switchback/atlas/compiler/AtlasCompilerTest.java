package app.switchback.atlas.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.switchback.atlas.Occupation.Basis;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.domain.DataSet;
import app.switchback.atlas.domain.RatingFlag;
import app.switchback.atlas.domain.TitleKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtlasCompilerTest {
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

    private DataSet compiled() throws IOException {
        return sources.compiled(folder);
    }

    private byte[] bytes(String name) throws IOException {
        var file = folder.resolve(name);
        AtlasCompiler.write(AtlasCompiler.tables(sources.in(folder)), file);
        return Files.readAllBytes(file);
    }
}

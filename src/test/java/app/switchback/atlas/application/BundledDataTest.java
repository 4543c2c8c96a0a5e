package app.switchback.atlas.application;

import static app.switchback.atlas.application.BundledAtlas.ATLAS;
import static app.switchback.atlas.application.BundledAtlas.DATA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.switchback.atlas.Element;
import app.switchback.atlas.Occupation.Basis;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.Technology;
import app.switchback.atlas.domain.DataSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ships: its size, its counts, and what happens when an administrator names another file. */
class BundledDataTest {
    private static final int MOST_BYTES = 8 * 1024 * 1024;
    private static final OccupationCode DATA_SCIENTIST = new OccupationCode("15-2051.00");
    private static final OccupationCode DEVELOPER = new OccupationCode("15-1252.00");

    @TempDir
    Path folder;

    @Test
    void the_file_is_at_most_eight_mebibytes() throws IOException {
        try (var in = DataSet.class.getResourceAsStream(DataSet.BUNDLED)) {
            assertThat(in.readAllBytes()).hasSizeLessThanOrEqualTo(MOST_BYTES);
        }
    }

    @Test
    void it_holds_what_the_sources_hold() {
        assertThat(ATLAS.occupations()).hasSize(1016);
        assertThat(ATLAS.occupations())
                .filteredOn(role -> role.jobZone().isPresent())
                .hasSize(923);
        assertThat(ATLAS.occupations())
                .filteredOn(role -> role.ratings() == Basis.SURVEYED)
                .hasSize(894);
        assertThat(ATLAS.occupations())
                .filteredOn(role -> role.ratings() == Basis.ESTIMATED)
                .hasSize(29);
        assertThat(ATLAS.occupations())
                .filteredOn(role -> role.germanTitle().isPresent())
                .hasSize(783);
        assertThat(ATLAS.occupations()).filteredOn(role -> role.military()).hasSize(19);
        assertThat(DataSummary.of(ATLAS).shared()).isEqualTo(249);
        assertThat(DataSummary.of(ATLAS).partlyEstimated()).isEqualTo(11);
    }

    @Test
    void occupations_stand_in_the_order_of_their_codes() {
        assertThat(ATLAS.occupations()).extracting(role -> role.code()).isSorted();
    }

    @Test
    void an_estimated_profile_says_so_in_every_rating() {
        assertThat(ATLAS.profile(DATA_SCIENTIST)).hasSize(161).allMatch(rating -> rating.estimated());
    }

    @Test
    void levels_drawn_from_importance_say_so_one_by_one() {
        var estimated = ATLAS.profile(DEVELOPER).stream()
                .filter(rating -> rating.estimated())
                .toList();

        assertThat(estimated).hasSize(25).allMatch(rating -> rating.element().kind() == Element.Kind.SKILL);
    }

    @Test
    void technologies_are_in_order_and_keep_their_flags() {
        assertThat(ATLAS.technologies(DATA_SCIENTIST))
                .extracting(Technology::name)
                .isSorted()
                .contains("Python");
        assertThat(ATLAS.technologies(DATA_SCIENTIST)).contains(new Technology("Python", true, true));
    }

    @Test
    void machine_learning_engineer_is_a_title_of_three_occupations() {
        var titles = DATA.titles();
        var codes = IntStream.range(0, titles.size())
                .filter(entry -> titles.text(entry).equals("Machine Learning Engineer"))
                .mapToObj(entry ->
                        DATA.occupations().at(titles.occupation(entry)).code().value())
                .distinct();

        assertThat(codes).contains("15-2051.00", "15-1221.00", "15-1299.08");
    }

    @Test
    void the_version_names_data_and_groups() {
        assertThat(ATLAS.version().data()).matches("1-[0-9a-f]{16}");
        assertThat(ATLAS.version().groups()).isEqualTo(1);
    }

    @Test
    void another_file_may_be_named() throws IOException {
        var file = folder.resolve("mine.bin");
        try (var in = DataSet.class.getResourceAsStream(DataSet.BUNDLED)) {
            Files.copy(in, file);
        }

        assertThat(new DataSetLoading().dataSet(file.toString()).version()).isEqualTo(DATA.version());
    }

    @Test
    void a_file_that_cannot_be_read_stops_the_start_with_the_reason() throws IOException {
        var file = Files.writeString(folder.resolve("mine.bin"), "something else");

        assertThatThrownBy(() -> new DataSetLoading().dataSet(file.toString()))
                .hasMessage("The atlas cannot be read from " + file + ": not an atlas data set");
        assertThatThrownBy(() ->
                        new DataSetLoading().dataSet(folder.resolve("gone").toString()))
                .isInstanceOf(NoSuchFileException.class);
    }
}

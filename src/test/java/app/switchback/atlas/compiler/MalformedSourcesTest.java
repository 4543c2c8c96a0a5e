package app.switchback.atlas.compiler;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever makes a folder of sources is told file, row, column and reason. */
class MalformedSourcesTest {
    @TempDir
    Path folder;

    private final SmallSources sources = new SmallSources();

    @Test
    void a_missing_file_is_named() {
        sources.without("onet_elements.tsv");

        refused("onet_elements.tsv: missing in " + folder);
    }

    @Test
    void a_missing_column_is_named() {
        sources.file("onet_elements.tsv", "element_id|name", "2.A.1.a|Reading");

        refused("onet_elements.tsv: has no column domain");
    }

    @Test
    void an_empty_file_is_named() {
        sources.file("onet_elements.tsv");

        refused("onet_elements.tsv: has no column element_id");
    }

    @Test
    void a_row_with_a_column_too_few_is_named() {
        sources.replace(SmallSources.RATINGS, "2.C.1.a|1|0", "2.C.1.a|1");

        refused("onet_ratings.tsv.gz, row 3: 7 columns expected, 6 found");
    }

    @Test
    void a_row_with_a_column_too_many_is_named() {
        sources.replace("onet_reported_titles.tsv", "Boss", "Boss|of all");

        refused("onet_reported_titles.tsv, row 2: 2 columns expected, 3 found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "onet_ratings.tsv.gz; 4.12; four; onet_ratings.tsv.gz, row 2, column importance: 'four' is no number",
                "onet_ratings.tsv.gz; 4.12; 5.01; "
                        + "onet_ratings.tsv.gz, row 2, column importance: '5.01' is not between 1 and 5",
                "onet_ratings.tsv.gz; 4.75; 7.5; onet_ratings.tsv.gz, row 2, column level: '7.5' is not between 0 and 7",
                "onet_ratings.tsv.gz; 2.C.1.a; 9.Z; "
                        + "onet_ratings.tsv.gz, row 3, column element_id: '9.Z' is no known element",
                "onet_reported_titles.tsv; 11-1011.00; 99-0000.00; "
                        + "onet_reported_titles.tsv, row 2, column onetsoc: '99-0000.00' is no known occupation",
                "onet_occupations.tsv; Chiefs|5; Chiefs|6; "
                        + "onet_occupations.tsv, row 2, column job_zone: '6' is not between 1 and 5",
                "onet_soc_crosswalk.tsv; 11-1011|11-1011; 11-1011|99-9999; "
                        + "onet_soc_crosswalk.tsv, row 2, column nem_code: '99-9999' is no known projection code",
                "onet_elements.tsv; skill; talent; "
                        + "onet_elements.tsv, row 2, column domain: 'talent' is no known domain",
                "onet_proxy_ratings.tsv.gz; 4|11-1011.00; 4|x; "
                        + "onet_proxy_ratings.tsv.gz, row 2, column derived_from: 'x' is no known occupation",
                "onet_titles_de.tsv; nesta; guess; "
                        + "onet_titles_de.tsv, row 3, column method: 'guess' is no known method",
                "onet_titles_de.tsv; 2.0; 2.05; "
                        + "onet_titles_de.tsv, row 3, column confidence: '2.05' is no number with one decimal",
                "bls_oews_sector_2024.tsv.gz; 300; -300; "
                        + "bls_oews_sector_2024.tsv.gz, row 2, column employment: '-300' is negative",
                "bls_oews_sector_2024.tsv.gz; 115000; **; "
                        + "bls_oews_sector_2024.tsv.gz, row 2, column annual_median: '**' is no number",
                "bls_oews_industry_2024.tsv.gz; 5220A1; 5229; "
                        + "bls_oews_industry_2024.tsv.gz, row 3, column naics: '5229' is no known industry",
                "bls_projections_2024_2034.tsv; 33.5; ; "
                        + "bls_projections_2024_2034.tsv, row 3, column change_pct: empty",
                "employers_industry.tsv; tests|522; tests|777; "
                        + "employers_industry.tsv, row 2, column naics: '777' is no known NAICS code",
                "employers_industry.tsv; large; huge; "
                        + "employers_industry.tsv, row 2, column market_cap_band: 'huge' is no known size band",
            })
    void a_wrong_value_is_named_with_its_place(String file, String good, String bad, String message) {
        sources.replace(file, good, bad == null ? "" : bad);

        refused(message);
    }

    @Test
    void a_code_that_no_national_figure_exists_for_is_named() {
        sources.replace("bls_oews_national_2024.tsv", "11-1011|Chiefs", "11-1012|Chiefs");

        refused("bls_oews_national_2024.tsv: has no row for OEWS code 11-1011");
    }

    @Test
    void a_file_that_is_no_utf_8_is_named() throws IOException {
        sources.in(folder);
        Files.write(folder.resolve("onet_elements.tsv"), new byte[] {'e', (byte) 0xFC, '\n'});

        assertThatThrownBy(() -> AtlasCompiler.tables(folder)).hasMessage("onet_elements.tsv: not UTF-8");
    }

    @Test
    void a_packed_file_that_is_none_is_named() throws IOException {
        sources.in(folder);
        Files.writeString(folder.resolve(SmallSources.RATINGS), "not packed");

        assertThatThrownBy(() -> AtlasCompiler.tables(folder))
                .hasMessageStartingWith("onet_ratings.tsv.gz: cannot be read");
    }

    private void refused(String message) {
        sources.in(folder);
        assertThatThrownBy(() -> AtlasCompiler.tables(folder))
                .isInstanceOf(MalformedSource.class)
                .hasMessage(message);
    }
}

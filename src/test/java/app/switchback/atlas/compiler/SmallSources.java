package app.switchback.atlas.compiler;

import app.switchback.atlas.domain.DataSet;
import app.switchback.atlas.store.TableFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** A folder of source files as small as they can be, made up for the tests; each test spoils what it is about. */
final class SmallSources {
    static final String RATINGS = "onet_ratings.tsv.gz";
    static final String FINER = "bls_oews_industry_2024.tsv.gz";

    private final Map<String, String> files = new LinkedHashMap<>();

    SmallSources() {
        file(
                "onet_occupations.tsv",
                "onetsoc|title|job_zone",
                "11-1011.00|Chiefs|5",
                "15-2051.00|Counters|4",
                "15-2051.01|Reporters|",
                "55-1011.00|Officers|");
        file(
                "onet_soc_crosswalk.tsv",
                "onetsoc|oews_code|nem_code",
                "11-1011.00|11-1011|11-1011",
                "15-2051.00|15-2051|15-2051",
                "15-2051.01|15-2051|15-2051",
                "55-1011.00||");
        file(
                "onet_education.tsv.gz",
                "onetsoc|scale|category|percent",
                "15-2051.00|RL|6|55.5",
                "15-2051.00|RL|8|44.5",
                "15-2051.00|RW|3|100");
        file(
                "bls_oews_national_2024.tsv",
                "occ_code|occ_title|employment|annual_mean|annual_median",
                "11-1011|Chiefs|1000|#|#",
                "15-2051|Counters|500|120000|110000",
                "00-0000|All|1500|1|1");
        file(
                "bls_oews_national_2025.tsv",
                "occ_code|employment|annual_mean|annual_median",
                "15-2051|510|130000|120000");
        file(
                "bls_projections_2024_2034.tsv",
                "nem_code|type|change_pct|openings_per_year_k|entry_education",
                "11-1011|Line item|-1.5|0.3|Bachelor's degree",
                "15-2051|Line item|33.5|23.4|Bachelor's degree",
                "00-0000|Summary|3.1|18000|");
        file("onet_elements.tsv", "element_id|domain|name", "2.A.1.a|skill|Reading", "2.C.1.a|knowledge|Law");
        file(
                RATINGS,
                "onetsoc|element_id|importance|level|suppress|not_relevant|onet_release",
                "11-1011.00|2.A.1.a|4.12|4.75|||29.3",
                "11-1011.00|2.C.1.a|1|0||Y|30.1-est");
        file(
                "onet_proxy_ratings.tsv.gz",
                "onetsoc|element_id|importance|level|derived_from",
                "15-2051.00|2.A.1.a|3.5|4|11-1011.00");
        file(
                "onet_styles_interests_values.tsv.gz",
                "onetsoc|domain|element_id|element_name|value",
                "11-1011.00|interest|1.B.1.e|Enterprising|6.67");
        file(
                "onet_alternate_titles.tsv.gz",
                "onetsoc|alternate_title|short_title",
                "15-2051.00|Machine Learning Engineer|ML Engineer",
                "11-1011.00|Boss|");
        file("onet_reported_titles.tsv", "onetsoc|reported_title", "11-1011.00|Boss");
        file(
                "onet_titles_de.tsv",
                "onetsoc|esco_uuid|title_de|method|confidence",
                "11-1011.00|u2|Geschäftsführer/Geschäftsführerin|exact-title|",
                "11-1011.00|u1|Chef/Chefin|nesta|2.0");
        file("esco_altlabels_de.tsv.gz", "esco_uuid|label_de", "u1|Chefin", "u9|Niemand");
        file("onet_technology_skills.tsv.gz", "onetsoc|example|hot|in_demand", "15-2051.00|Python|Y|N");
        file("onet_task_dwas.tsv.gz", "onetsoc|task_id|dwa_id", "15-2051.00|1|4.A.1.D01", "15-2051.00|2|4.A.1.D01");
        file("onet_related_occupations.tsv", "onetsoc|related_onetsoc|rank", "11-1011.00|15-2051.00|1");
        file(
                "bls_oews_industries.tsv",
                "naics|title|level|sector",
                "52|Finance|sector|52",
                "521|Central Banks|3-digit|52",
                "522|Credit|3-digit|52",
                "5220A1|Credit (5221 and 5223 only)|4-digit combination|52",
                "5222|Other Credit|4-digit|52",
                "61|Education|sector|61",
                "611|Schools|3-digit|61",
                "99|Government|sector|99",
                "999|Government|3-digit|99",
                "9991|Federal|4-digit|99",
                "999101|Federal with the post|6-digit|99");
        file(
                "naics_2022.tsv",
                "code|title|sector",
                "52|Finance|52",
                "521|Central Banks|52",
                "522|Credit|52",
                "5221|Banks|52",
                "5222|Cards|52",
                "5223|Brokers|52",
                "61|Education|61",
                "611|Schools|61",
                "92|Public Administration|92");
        file(
                "bls_oews_sector_2024.tsv.gz",
                "naics|occ_code|employment|annual_mean|annual_median",
                "52|15-2051|300|120000|115000",
                "61|11-1011||#|",
                "99|15-2051|100|90000|89000");
        file(
                FINER,
                "naics|occ_code|employment|annual_mean",
                "522|15-2051|200|121000",
                "5220A1|15-2051|150|122000",
                "611|11-1011|50|100000",
                "611|11-1011|20|90000",
                "999101|15-2051|99990|1");
        file(
                "employers_industry.tsv",
                "name|name_norm|naics|market_cap_band|h1b_approvals_2019_2023|sources",
                "Bank of Tests, Inc.|bank of tests|522|large||FD",
                "École SA|école|611||40|H1B");
    }

    /** Lays a file down, columns written with bars. */
    SmallSources file(String name, String... rows) {
        files.put(name, String.join("\n", rows).replace('|', '\t') + "\n");
        return this;
    }

    SmallSources without(String name) {
        files.remove(name);
        return this;
    }

    SmallSources replace(String name, String old, String replacement) {
        files.computeIfPresent(
                name, (same, text) -> text.replace(old.replace('|', '\t'), replacement.replace('|', '\t')));
        return this;
    }

    /** Writes the folder's files. */
    Path in(Path folder) {
        files.forEach((name, text) -> write(folder.resolve(name), text));
        return folder;
    }

    /** The data set that the compiler makes of them, read back from its file. */
    DataSet compiled(Path folder) throws IOException {
        var file = folder.resolve("atlas.bin");
        AtlasCompiler.write(AtlasCompiler.tables(in(folder)), file);
        try (var in = Files.newInputStream(file)) {
            return new DataSet(TableFile.read(in));
        }
    }

    private static void write(Path file, String text) {
        try (var plain = Files.newOutputStream(file);
                var out = file.toString().endsWith(".gz") ? new GZIPOutputStream(plain) : plain;
                var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            writer.write(text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

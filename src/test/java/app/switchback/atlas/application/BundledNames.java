package app.switchback.atlas.application;

import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.domain.DataSet;
import app.switchback.atlas.domain.titles.NamedOccupation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the bundled data set feeds to the resolver and what likeness is checked against, for measuring. */
public final class BundledNames {
    private static final DataSet DATA = BundledAtlas.DATA;

    private BundledNames() {}

    /** Without our own aliases. */
    public static List<NamedOccupation> ofSources() {
        return NamesOfOccupations.ofSources(DATA);
    }

    public static Map<String, String> abbreviations() {
        return NamesOfOccupations.abbreviations();
    }

    /** O*NET's related occupations of every surveyed occupation that has some. */
    public static Map<OccupationCode, List<OccupationCode>> related() {
        var related = new LinkedHashMap<OccupationCode, List<OccupationCode>>();
        var links = DATA.related();
        for (int place = 0; place < DATA.occupations().size(); place++) {
            var others = java.util.Arrays.stream(links.values(place, "other"))
                    .mapToObj(other -> DATA.occupations().at(other).code())
                    .toList();
            if (!others.isEmpty()
                    && DATA.occupations().at(place).ratings() == app.switchback.atlas.Occupation.Basis.SURVEYED) {
                related.put(DATA.occupations().at(place).code(), others);
            }
        }
        return related;
    }
}

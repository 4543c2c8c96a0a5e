package app.switchback.atlas.application;

import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.TitleMatch.Kind;
import app.switchback.atlas.domain.DataSet;
import app.switchback.atlas.domain.TitleKind;
import app.switchback.atlas.domain.titles.NamedOccupation;
import app.switchback.atlas.domain.titles.TitleWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything that an occupation is called, out of the data set and our own list, in the order that the resolver asks. */
final class NamesOfOccupations {
    private static final String ALIASES = "/atlas/aliases.tsv";
    private static final String ABBREVIATIONS = "/atlas/abbreviations.tsv";

    private NamesOfOccupations() {}

    static List<NamedOccupation> all(DataSet data) {
        var names = ofSources(data);
        for (var alias : BundledLines.of(ALIASES)) {
            for (var code : alias.get(1).split(" ", -1)) {
                var occupation = new OccupationCode(code);
                if (data.occupations().place(occupation) >= 0) {
                    names.add(new NamedOccupation(occupation, alias.get(0), Kind.OUR_ALIAS));
                }
            }
        }
        return names;
    }

    /** Written-out words by abbreviation. */
    static Map<String, String> abbreviations() {
        return BundledLines.of(ABBREVIATIONS).stream()
                .collect(Collectors.toUnmodifiableMap(line -> line.get(0), line -> line.get(1)));
    }

    /** Without our own list. */
    static List<NamedOccupation> ofSources(DataSet data) {
        var names = new ArrayList<NamedOccupation>();
        for (var occupation : data.occupations().all()) {
            names.add(new NamedOccupation(occupation.code(), occupation.title(), Kind.OCCUPATION));
        }
        addTitles(data, TitleKind.ALTERNATE, Kind.ALTERNATE, names);
        addTitles(data, TitleKind.REPORTED, Kind.REPORTED, names);
        for (int place = 0; place < data.occupations().size(); place++) {
            addGerman(data, place, names);
        }
        return names;
    }

    private static void addTitles(DataSet data, TitleKind from, Kind kind, List<NamedOccupation> names) {
        var titles = data.titles();
        for (int entry = 0; entry < titles.size(); entry++) {
            if (titles.kind(entry) == from) {
                var code = data.occupations().at(titles.occupation(entry)).code();
                names.add(new NamedOccupation(code, titles.text(entry), kind));
            }
        }
    }

    private static void addGerman(DataSet data, int place, List<NamedOccupation> names) {
        var code = data.occupations().at(place).code();
        for (var name : data.germanNames().of(place)) {
            names.add(new NamedOccupation(code, name.name(), Kind.GERMAN));
            var forms = Arrays.stream(name.name().split("/", -1))
                    .map(TitleWords::of)
                    .toList();
            data.germanNames().labels(name.esco()).stream()
                    .filter(label -> !forms.contains(TitleWords.of(label))) // both genders come as labels of their own
                    .forEach(label -> names.add(new NamedOccupation(code, label, Kind.GERMAN)));
        }
    }
}

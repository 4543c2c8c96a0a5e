package app.switchback.atlas.compiler;

import app.switchback.atlas.store.Table;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The industries that OEWS counts, as a tree, and the titles of all NAICS codes for the search. */
final class IndustrySheets {
    /** All industries together, OEWS's own code. */
    static final String ALL = "000000";

    /** Government with schools, hospitals and the post: these overlap sectors 61, 62 and 48-49, so no sum may use them. */
    private static final Set<String> OVERLAPPING = Set.of("999001", "999101", "999201", "999301");

    /** NAICS industries that OEWS does not survey: farms, most of forestry, fishing, private households. */
    private static final Set<String> NOT_SURVEYED = Set.of("111", "112", "114", "1131", "1132", "1153", "814");

    /** OEWS's own government codes, which NAICS does not know; its three branches are all there is. */
    private static final Set<String> GOVERNMENT = Set.of("99", "999");

    private static final Pattern COMBINATION = Pattern.compile("(\\d{3})0A\\d");
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\b\\d{4}\\b");

    private final List<Line> lines;
    private final List<Line> naics;
    private final Codes industries;

    IndustrySheets(Path folder) {
        lines = Sheet.open(folder, "bls_oews_industries.tsv", "naics", "title", "level", "sector").lines().stream()
                .filter(line -> !OVERLAPPING.contains(line.required("naics")))
                .toList();
        naics = Sheet.open(folder, "naics_2022.tsv", "code", "title", "sector").lines();
        industries = new Codes(
                "industry",
                Stream.concat(Stream.of(ALL), lines.stream().map(line -> line.required("naics")))
                        .toList());
    }

    Codes industries() {
        return industries;
    }

    /** Whether cells of the industry are to be left out. */
    boolean overlaps(String code) {
        return OVERLAPPING.contains(code);
    }

    /** The places right below an industry. */
    List<Integer> below(String code) {
        return lines.stream()
                .filter(line -> parent(line).equals(code))
                .map(line -> industries.place(line, "naics"))
                .toList();
    }

    List<Table> tables() {
        var size = industries.size();
        var titles = new String[size];
        var parents = new int[size];
        var divided = new int[size];
        titles[0] = "All industries";
        parents[0] = -1;
        divided[0] = 1;
        for (var line : lines) {
            var place = industries.place(line, "naics");
            titles[place] = line.required("title");
            parents[place] = industries.place(line, "naics", parent(line));
            divided[place] = isDivided(line) ? 1 : 0;
        }
        var tree = new Table("industry", size)
                .with("code", industries.values())
                .with("title", titles)
                .with("parent", parents)
                .with("divided", divided);
        return List.of(tree, naicsTable());
    }

    private String parent(Line line) {
        var code = line.required("naics");
        var sector = line.required("sector");
        if (code.equals(sector)) {
            return ALL;
        }
        var combined = COMBINATION.matcher(code);
        if (combined.matches()) {
            return combined.group(1);
        }
        for (int length = code.length() - 1; length >= 3; length--) {
            if (industries.knows(code.substring(0, length))) {
                return code.substring(0, length);
            }
        }
        return sector;
    }

    /** Whether the industries below are all of it, so that it may be shared out among groups. */
    private boolean isDivided(Line line) {
        var code = line.required("naics");
        var below = lines.stream()
                .filter(other -> parent(other).equals(code))
                .flatMap(IndustrySheets::parts)
                .collect(Collectors.toSet());
        if (below.isEmpty() || GOVERNMENT.contains(code)) {
            return !below.isEmpty();
        }
        var digits = below.stream().mapToInt(String::length).min().getAsInt();
        return below.containsAll(naicsBelow(line, digits));
    }

    private static Stream<String> parts(Line line) {
        var code = line.required("naics");
        return COMBINATION.matcher(code).matches()
                ? FOUR_DIGITS.matcher(line.required("title")).results().map(found -> found.group())
                : Stream.of(code);
    }

    private Set<String> naicsBelow(Line line, int digits) {
        var code = line.required("naics");
        Predicate<Line> inside = code.equals(line.required("sector"))
                ? other -> other.required("sector").equals(code)
                : other -> other.required("code").startsWith(code);
        return naics.stream()
                .filter(inside)
                .map(other -> other.required("code"))
                .filter(other -> other.length() == digits && !other.contains("-") && !NOT_SURVEYED.contains(other))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Table naicsTable() {
        var codes = new Codes(
                "NAICS code", naics.stream().map(line -> line.required("code")).toList());
        var titles = new String[codes.size()];
        naics.forEach(line -> titles[codes.place(line, "code")] = line.required("title"));
        return new Table("naics", codes.size()).with("code", codes.values()).with("title", titles);
    }
}

package app.switchback.atlas.application;

import app.switchback.atlas.Industry;
import app.switchback.atlas.IndustryId;
import app.switchback.atlas.domain.IndustryGroup;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Industry groups as text, in the file that ships and in the table of an administrator's revisions. */
final class GroupText {
    private static final String HEADER = "id\tname\tgerman_name\tnaics\thints\taliases\tgerman_aliases";
    private static final int COLUMNS = 7;

    private GroupText() {}

    /**
     * Reads groups from lines of tab-separated columns after one header line.
     *
     * @throws IllegalArgumentException if a line has another number of columns or an id of another shape
     */
    static List<IndustryGroup> read(String text) {
        return text.lines().skip(1).map(GroupText::group).toList();
    }

    static String write(List<IndustryGroup> groups) {
        return groups.stream().map(GroupText::line).collect(Collectors.joining("\n", HEADER + "\n", "\n"));
    }

    private static IndustryGroup group(String line) {
        var fields = line.split("\t", -1);
        if (fields.length != COLUMNS) {
            throw new IllegalArgumentException(COLUMNS + " columns expected: " + line);
        }
        var industry = new Industry(new IndustryId(fields[0]), fields[1], fields[2], parts(fields[3], " "));
        return new IndustryGroup(industry, parts(fields[4], " "), parts(fields[5], "|"), parts(fields[6], "|"));
    }

    private static String line(IndustryGroup group) {
        var industry = group.industry();
        return String.join(
                "\t",
                industry.id().value(),
                plain(industry.name()),
                plain(industry.germanName()),
                String.join(" ", industry.naics()),
                String.join(" ", group.hints()),
                joined(group.aliases()),
                joined(group.germanAliases()));
    }

    private static String joined(List<String> words) {
        return words.stream().map(GroupText::plain).collect(Collectors.joining("|"));
    }

    /** Without what separates columns, rows and words, and without halves of signs, which no database keeps. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Cs}|]+", " ").strip();
    }

    private static List<String> parts(String text, String separator) {
        return Arrays.stream(text.split(Pattern.quote(separator), -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}

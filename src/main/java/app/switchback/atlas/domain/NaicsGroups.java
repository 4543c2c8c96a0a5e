package app.switchback.atlas.domain;

import app.switchback.atlas.IndustryId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which group a NAICS code belongs to, though OEWS knows only some of them and combines others. */
final class NaicsGroups {
    private static final Pattern FOUR_DIGITS = Pattern.compile("\\b\\d{4}\\b");
    private static final String GOVERNMENT = "92";

    private final Industries industries;
    private final Partition partition;
    private final Map<String, Integer> starts = new HashMap<>();
    private final Map<IndustryId, List<String>> titles = new HashMap<>();

    NaicsGroups(Industries industries, Partition partition) {
        this.industries = industries;
        this.partition = partition;
        for (int place = 1; place < industries.size(); place++) {
            learn(industries.code(place), place);
        }
        starts.put(GOVERNMENT, industries.place("99"));
        for (int i = 0; i < industries.naicsCodes().length; i++) {
            var title = industries.naicsTitles()[i];
            groupOf(industries.naicsCodes()[i])
                    .ifPresent(group -> titles.computeIfAbsent(group.industry().id(), none -> new ArrayList<>())
                            .add(title));
        }
    }

    private void learn(String code, int place) {
        if (code.contains("A")) {
            FOUR_DIGITS.matcher(industries.title(place)).results().forEach(found -> starts.put(found.group(), place));
        } else if (code.contains("-")) {
            var from = Integer.parseInt(code.substring(0, 2));
            for (var sector = from; sector <= Integer.parseInt(code.substring(3)); sector++) {
                starts.put(Integer.toString(sector), place);
            }
        } else {
            starts.put(code, place);
        }
    }

    /** The group of the longest known start of the code; empty where that industry is shared out among several. */
    Optional<IndustryGroup> groupOf(String code) {
        for (int length = code.length(); length >= 2; length--) {
            var place = starts.get(code.substring(0, length));
            if (place != null && place >= 0) {
                return partition.groupOf(place);
            }
        }
        return Optional.empty();
    }

    /** The titles of all NAICS codes that lie in the group. */
    List<String> titles(IndustryGroup group) {
        return titles.getOrDefault(group.industry().id(), List.of());
    }

    /** As {@link #groupOf}, or the group whose hints name the code or its start. */
    Optional<IndustryGroup> suggestionFor(String code) {
        return groupOf(code).or(() -> hinted(code)).or(() -> hinted(code.substring(0, Math.min(2, code.length()))));
    }

    private Optional<IndustryGroup> hinted(String code) {
        return partition.groups().stream()
                .filter(group -> group.hints().contains(code))
                .findFirst();
    }
}

package app.switchback.planning.domain.trail;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.Element;
import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.Rating;
import app.switchback.planning.trails.IndustryChange;
import app.switchback.planning.trails.IndustryChange.Distance;
import app.switchback.planning.trails.SkillGap;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What becomes of the knowledge of a trade between two places. */
final class IndustryChanges {
    private static final Comparator<Rating> MOST_IMPORTANT_FIRST = Comparator.comparingDouble(Rating::importance)
            .reversed()
            .thenComparing(rating -> rating.element().id());

    private final Atlas atlas;
    private final Roles roles;

    IndustryChanges(Atlas atlas, Roles roles) {
        this.atlas = atlas;
        this.roles = roles;
    }

    IndustryChange between(Node from, Node to) {
        var before = knowledge(from.role());
        var after = knowledge(to.role());
        var asked = after.stream().map(rating -> rating.element().id()).collect(Collectors.toSet());
        return new IndustryChange(
                distance(from.industry(), to.industry()),
                areas(before, asked, true),
                areas(before, asked, false),
                Stream.concat(before.stream(), after.stream()).anyMatch(Rating::estimated));
    }

    private List<Rating> knowledge(Optional<OccupationCode> role) {
        return role.stream()
                .flatMap(code -> roles.asked(code).stream())
                .filter(rating -> rating.element().kind() == Element.Kind.KNOWLEDGE)
                .filter(SkillGap::matters)
                .sorted(MOST_IMPORTANT_FIRST)
                .toList();
    }

    private static List<String> areas(List<Rating> before, Set<String> asked, boolean kept) {
        return before.stream()
                .filter(rating -> asked.contains(rating.element().id()) == kept)
                .map(rating -> rating.element().name())
                .toList();
    }

    private Distance distance(Optional<IndustryId> from, Optional<IndustryId> to) {
        if (from.isEmpty()) {
            return Distance.NONE_BEFORE;
        }
        if (from.equals(to)) {
            return Distance.SAME;
        }
        var before = sectors(from);
        return sectors(to).stream().anyMatch(before::contains) ? Distance.NEIGHBOUR : Distance.OTHER;
    }

    private Set<String> sectors(Optional<IndustryId> industry) {
        return industry.flatMap(atlas::industry).stream()
                .flatMap(group -> group.naics().stream())
                .map(IndustryChanges::sector)
                .collect(Collectors.toSet());
    }

    /** NAICS gives three sectors more than one pair of first digits. */
    private static String sector(String naics) {
        var digits = naics.substring(0, Math.min(2, naics.length()));
        return switch (digits) {
            case "32", "33" -> "31";
            case "45" -> "44";
            case "49" -> "48";
            default -> digits;
        };
    }
}

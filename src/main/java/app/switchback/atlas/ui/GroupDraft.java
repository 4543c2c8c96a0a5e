package app.switchback.atlas.ui;

import app.switchback.atlas.application.EditedGroup;
import app.switchback.atlas.application.Edition;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The industry groups as they stand on an administrator's page, before they are put in force. */
final class GroupDraft {
    static final EditedGroup EMPTY = new EditedGroup("", "", "", "", "", "", "");

    private static final int LONGEST_ID = 60;

    private final Edition start;
    private final List<EditedGroup> groups;

    GroupDraft(Edition start) {
        this.start = start;
        groups = new ArrayList<>(start.groups());
    }

    int revision() {
        return start.revision();
    }

    Edition edition() {
        return new Edition(start.revision(), groups);
    }

    List<EditedGroup> groups() {
        return List.copyOf(groups);
    }

    boolean isChanged() {
        return !groups.equals(start.groups());
    }

    /** Key of the words that say why a new group is refused. */
    Optional<String> refusal(EditedGroup edited) {
        return idOf(edited.name()).isEmpty()
                ? Optional.of("atlas.industries.refused.name")
                : groups.stream()
                        .filter(group -> group.id().equals(idOf(edited.name())))
                        .findFirst()
                        .map(same -> "atlas.industries.refused.same");
    }

    /** Key of the words that say why a change of the group is refused; an id never changes, since plans hold it. */
    Optional<String> refusal(EditedGroup before, EditedGroup edited) {
        return groups.contains(before) && before.id().equals(edited.id())
                ? Optional.empty()
                : Optional.of("atlas.industries.refused.gone");
    }

    /** Takes a changed group at its place, or a new one at the end. */
    void put(EditedGroup group) {
        for (int place = 0; place < groups.size(); place++) {
            if (groups.get(place).id().equals(group.id())) {
                groups.set(place, group);
                return;
            }
        }
        groups.add(new EditedGroup(
                idOf(group.name()),
                group.name(),
                group.germanName(),
                group.naics(),
                group.hints(),
                group.aliases(),
                group.germanAliases()));
    }

    void remove(EditedGroup group) {
        groups.remove(group);
    }

    void restore(List<EditedGroup> before) {
        groups.clear();
        groups.addAll(before);
    }

    /** A slug of the English name; empty where the name has no letters to make one of. */
    private static String idOf(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var slug = plain.replaceAll("\\p{M}+", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-+$", "");
        var cut = slug.substring(0, Math.min(LONGEST_ID, slug.length()));
        return cut.length() < 2 ? "" : cut;
    }
}

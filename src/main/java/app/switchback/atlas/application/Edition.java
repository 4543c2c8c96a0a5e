package app.switchback.atlas.application;

import java.util.List;

/** All industry groups as they are edited, with the revision they were taken from. */
public record Edition(int revision, List<EditedGroup> groups) {
    public Edition {
        groups = List.copyOf(groups);
    }
}

package app.switchback.atlas.domain;

import app.switchback.atlas.EmployerHint;
import app.switchback.atlas.Origin;
import java.util.Optional;

/** Suggests the industry group of an employer; a suggestion to confirm, never more. */
public final class EmployerHints {
    private final Employers employers;
    private final NaicsGroups groups;

    EmployerHints(NaicsGroups groups, Employers employers) {
        this.employers = employers;
        this.groups = groups;
    }

    public Optional<EmployerHint> find(String typed) {
        var found = employers.find(typed);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var employer = found.getAsInt();
        var name = employers.name(employer);
        return groups.suggestionFor(employers.naics(employer))
                .map(group ->
                        new EmployerHint(name, group.industry().id(), new Origin(employers.source(employer), name)));
    }
}

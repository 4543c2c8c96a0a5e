package app.switchback.atlas.application;

import app.switchback.atlas.Industry;
import app.switchback.atlas.IndustryId;
import app.switchback.atlas.domain.DataSet;
import app.switchback.atlas.domain.GroupIndex;
import app.switchback.atlas.domain.GroupProblem;
import app.switchback.atlas.domain.GroupRevision;
import app.switchback.atlas.domain.GroupRevisions;
import app.switchback.atlas.domain.IndustryGroup;
import app.switchback.atlas.domain.Partition;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Lets an administrator change the industry groups; every change is a whole new revision. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class GroupEditing {
    private static final Pattern BETWEEN_CODES = Pattern.compile("[\\s,;]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[,;|\\n]");

    private final DataSet data;
    private final EditableGroups groups;
    private final GroupRevisions revisions;
    private final Clock clock;

    GroupEditing(DataSet data, EditableGroups groups, GroupRevisions revisions, Clock clock) {
        this.data = data;
        this.groups = groups;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** The groups in force, with the revision that an edit must name. */
    public Edition edition() {
        var index = groups.current();
        return new Edition(
                index.revision(),
                index.partition().groups().stream().map(EditedGroup::of).toList());
    }

    /** What stands against these groups; nothing when they may be put in force. */
    public List<GroupProblem> problems(List<EditedGroup> edited) {
        return Partition.problems(data.industries(), parsed(edited));
    }

    /** Puts the groups in force for everybody; plans made before keep their revision. */
    public EditOutcome putInForce(Edition edited) {
        var problems = problems(edited.groups());
        if (!problems.isEmpty()) {
            return new EditOutcome.Refused(problems);
        }
        if (edited.revision() != groups.current().revision()) {
            return new EditOutcome.Outrun(groups.current().revision());
        }
        var next = edited.revision() + 1;
        var parsed = parsed(edited.groups());
        try {
            revisions.saveAndFlush(new GroupRevision(next, GroupText.write(parsed), clock.instant()));
        } catch (DataIntegrityViolationException somebodyWasFaster) {
            return new EditOutcome.Outrun(next);
        }
        groups.replace(GroupIndex.of(next, Partition.of(data.industries(), parsed), data));
        return new EditOutcome.InForce(next);
    }

    private static List<IndustryGroup> parsed(List<EditedGroup> edited) {
        return edited.stream().map(GroupEditing::parsed).toList();
    }

    private static IndustryGroup parsed(EditedGroup group) {
        return new IndustryGroup(
                new Industry(
                        new IndustryId(group.id()),
                        group.name().strip(),
                        group.germanName().strip(),
                        parts(BETWEEN_CODES, group.naics())),
                parts(BETWEEN_CODES, group.hints()),
                parts(BETWEEN_WORDS, group.aliases()),
                parts(BETWEEN_WORDS, group.germanAliases()));
    }

    private static List<String> parts(Pattern between, String text) {
        return Arrays.stream(between.split(text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}

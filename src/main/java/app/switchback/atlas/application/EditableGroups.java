package app.switchback.atlas.application;

import app.switchback.atlas.domain.DataSet;
import app.switchback.atlas.domain.GroupIndex;
import app.switchback.atlas.domain.GroupRevision;
import app.switchback.atlas.domain.GroupRevisions;
import app.switchback.atlas.domain.NotAPartition;
import app.switchback.atlas.domain.Partition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The newest groups that an administrator put in force, or those that come with the product. */
@Component
class EditableGroups implements GroupsInForce {
    private static final Logger LOG = LoggerFactory.getLogger(EditableGroups.class);

    private final DataSet data;
    private volatile GroupIndex index;

    EditableGroups(DataSet data, GroupRevisions revisions) {
        this.data = data;
        var bundled = new BundledGroups(data).current();
        index = revisions
                .findFirstByOrderByRevisionDesc()
                .map(newest -> stored(newest, bundled))
                .orElse(bundled);
    }

    @Override
    public GroupIndex current() {
        return index;
    }

    void replace(GroupIndex newer) {
        index = newer;
    }

    /** Other data may count other industries; then the product's own groups hold until somebody edits them again. */
    private GroupIndex stored(GroupRevision newest, GroupIndex bundled) {
        try {
            var partition = Partition.of(data.industries(), GroupText.read(newest.content()));
            return GroupIndex.of(newest.revision(), partition, data);
        } catch (NotAPartition unfit) {
            LOG.warn(
                    "The industry groups of revision {} do not fit this data; those of the product hold: {}",
                    newest.revision(),
                    unfit.getMessage());
            return new GroupIndex(newest.revision() + 1, bundled.partition(), bundled.search(), bundled.employers());
        }
    }
}

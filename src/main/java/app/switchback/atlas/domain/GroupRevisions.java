package app.switchback.atlas.domain;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The instance's edited industry groups; they say nothing about a person and belong to nobody. */
public interface GroupRevisions extends Repository<GroupRevision, Integer> {
    GroupRevision saveAndFlush(GroupRevision revision);

    Optional<GroupRevision> findFirstByOrderByRevisionDesc();
}

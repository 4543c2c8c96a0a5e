package app.switchback.account.application;

import app.switchback.account.domain.AuditEntries;
import app.switchback.account.domain.AuditEntry;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened at one's own door; whose it is comes from the sign-in. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AuditQueries {
    private static final int STRETCH = 20;
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "at", "id");

    private final Mine mine;
    private final AuditEntries entries;

    AuditQueries(Mine mine, AuditEntries entries) {
        this.mine = mine;
        this.entries = entries;
    }

    /** The stretch after so many newer ones. */
    public AuditPage stretch(int number) {
        var found = entries.findByOwner(mine.owner().value(), PageRequest.of(number, STRETCH, NEWEST_FIRST));
        return new AuditPage(found.map(AuditQueries::row).getContent(), found.hasNext());
    }

    private static AuditRow row(AuditEntry entry) {
        return new AuditRow(entry.kind(), entry.at(), entry.device(), entry.network(), entry.about());
    }
}

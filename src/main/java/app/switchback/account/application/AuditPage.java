package app.switchback.account.application;

import java.util.List;

/** A stretch of what happened, the newest first; older says whether there is more. */
public record AuditPage(List<AuditRow> rows, boolean older) {
    public AuditPage {
        rows = List.copyOf(rows);
    }
}

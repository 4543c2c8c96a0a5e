package app.switchback.account.application;

import app.switchback.account.application.AuditLog.Written;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** One line of the log for each thing that happened at a door, for who looks after the instance; it names no person. */
@Component
class AuditLines {
    private static final Logger LOG = LoggerFactory.getLogger("switchback.audit");

    @TransactionalEventListener
    void print(Written written) {
        LOG.info(
                "{} account={} device={} network={}{}",
                written.kind(),
                written.owner().value(),
                written.seen().device(),
                written.seen().network().text(),
                written.about() == null ? "" : " about=" + written.about());
    }
}

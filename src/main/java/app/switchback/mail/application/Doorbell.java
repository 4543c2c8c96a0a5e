package app.switchback.mail.application;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has the sender come as soon as the current transaction has committed; nothing rings if it does not. */
@Component
class Doorbell {
    private final ObjectProvider<Scheduler> scheduler; // asked late: its jobs know the writers, who know the outbox
    private final Clock clock;

    Doorbell(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** The job is a row of this transaction, one for each letter, so that nobody waits for anybody's lock. */
    void ring(UUID letter) {
        var jobs = scheduler.getObject();
        jobs.scheduleIfNotExists(new TaskInstance<>(MailJobs.SOON, letter.toString()), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                jobs.triggerCheckForDueExecutions(); // wakes a thread here, asks no database
            }
        });
    }
}

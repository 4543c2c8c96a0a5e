package app.switchback.mail.application;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When the outbox is looked at: soon after a letter was put, and every minute for those that wait for another attempt or
 * whose server died. The jobs carry no data; what is due stands in the outbox itself (ADR 24).
 */
@Configuration(proxyBeanMethods = false)
class MailJobs {
    static final String SOON = "mail-soon";
    static final String ROUND = "mail-round";
    private static final String TIDY = "mail-tidy";
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 10);

    @Bean
    OneTimeTask<Void> sendSoon(Delivery delivery) {
        return Tasks.oneTime(SOON).execute((instance, context) -> delivery.deliverDue());
    }

    @Bean
    RecurringTask<Void> sendDue(Delivery delivery, @Value("${switchback.mail.round:1m}") Duration every) {
        return Tasks.recurring(ROUND, FixedDelay.of(every)).execute((instance, context) -> delivery.deliverDue());
    }

    @Bean
    RecurringTask<Void> tidyOutbox(Ledger ledger) {
        return Tasks.recurring(TIDY, Schedules.daily(ZoneOffset.UTC, AT_NIGHT))
                .execute((instance, context) -> ledger.forgetOld());
    }
}

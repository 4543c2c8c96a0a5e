package app.switchback.planning.application;

import app.switchback.ownership.Owners;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Empties everybody's bin once a day, owner by owner (ADR 19). */
@Configuration(proxyBeanMethods = false)
class BinEmptying {
    static final String NAME = "planning-empty-bins";
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 0); // a machine that was off then does it when it is on

    @Bean
    RecurringTask<Void> emptyBins(Owners owners, Bin bin) {
        return Tasks.recurring(NAME, Schedules.daily(ZoneOffset.UTC, AT_NIGHT))
                .execute((instance, context) -> owners.each(bin::empty));
    }
}

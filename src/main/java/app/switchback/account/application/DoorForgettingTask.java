package app.switchback.account.application;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Once a day (ADR 19). */
@Configuration(proxyBeanMethods = false)
class DoorForgettingTask {
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 10); // a machine that was off then does it when it is on

    @Bean
    RecurringTask<Void> forgetDoors(DoorForgetting doors) {
        return Tasks.recurring("account-forget-doors", Schedules.daily(ZoneOffset.UTC, AT_NIGHT))
                .execute((instance, context) -> doors.forget());
    }
}

package app.switchback.shell;

import static com.zaxxer.hikari.SQLExceptionOverride.Override.CONTINUE_EVICT;
import static com.zaxxer.hikari.SQLExceptionOverride.Override.MUST_EVICT;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LostConnectionTest {
    @ParameterizedTest
    @ValueSource(ints = {90007, 90067, 90098, 90121})
    void a_connection_to_a_closed_database_is_given_up(int code) { // A49
        assertThat(new LostConnection().adjudicate(new SQLException("closed", String.valueOf(code), code)))
                .isEqualTo(MUST_EVICT);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 23505, 42102, 50000})
    void what_a_database_refuses_is_left_to_the_pool(int code) {
        assertThat(new LostConnection().adjudicate(new SQLException("refused", "23505", code)))
                .isEqualTo(CONTINUE_EVICT);
    }
}

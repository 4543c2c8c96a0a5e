package app.switchback.designsystem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final String SPACE = "\u00a0";
    private final Formats english = new Formats(Locale.ENGLISH, ZoneId.of("Europe/Brussels"));
    private final Formats german = new Formats(Locale.GERMAN, ZoneId.of("America/New_York"));

    @Test
    void dollars_stay_dollars_in_both_languages() {
        assertThat(english.dollars(123_570)).isEqualTo("$123,570");
        assertThat(german.dollars(123_570)).isEqualTo("123.570" + SPACE + "$");
    }

    @Test
    void percentages_follow_the_language() {
        assertThat(english.percent(.011, 1)).isEqualTo("1.1%");
        assertThat(german.percent(.011, 1)).isEqualTo("1,1" + SPACE + "%");
    }

    @Test
    void a_change_carries_its_sign_and_none_at_zero() {
        assertThat(english.change(33.5, 1)).isEqualTo("+33.5%");
        assertThat(english.change(-6.5, 1)).isEqualTo("\u22126.5%");
        assertThat(german.change(0, 1)).isEqualTo("0,0" + SPACE + "%");
    }

    @Test
    void a_negative_number_has_a_real_minus_and_halves_go_up() {
        assertThat(english.number(-1234.25, 1)).isEqualTo("\u22121,234.3");
        assertThat(german.number(41_020)).isEqualTo("41.020");
    }

    @Test
    void days_and_months_are_written_out() {
        var day = LocalDate.of(2026, 10, 2);
        assertThat(english.day(day)).isEqualTo("2 October 2026");
        assertThat(german.day(day)).isEqualTo("2. Oktober 2026");
        assertThat(english.shortDay(day)).isEqualTo("Fri 2 Oct");
        assertThat(german.month(YearMonth.of(2027, 3))).isEqualTo("M\u00e4rz 2027");
    }

    @Test
    void a_moment_is_shown_on_the_persons_clock() {
        var moment = Instant.parse("2026-11-23T07:52:00Z");
        assertThat(english.moment(moment)).isEqualTo("23 November 2026, 08:52 CET");
        assertThat(german.moment(moment)).startsWith("23. November 2026, 02:52 ");
        assertThat(german.day(Instant.parse("2026-11-23T02:00:00Z"))).isEqualTo("22. November 2026");
    }

    @Test
    void where_no_page_is_open_it_is_english_and_utc() {
        assertThat(Formats.here()).isEqualTo(new Formats(Locale.ENGLISH, ZoneId.of("UTC")));
    }
}

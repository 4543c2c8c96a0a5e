package app.switchback.designsystem;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How figures, money and times are written for one language and one clock. No view formats by itself. */
public record Formats(Locale locale, ZoneId zone) {
    private static final String MINUS = "\u2212";

    /** The formats of the person who looks at the current page; English and UTC where there is no page. */
    public static Formats here() {
        var ui = UI.getCurrent();
        if (ui == null) return new Formats(Locale.ENGLISH, ZoneId.of("UTC"));
        var zone = ComponentUtil.getData(ui, ZoneId.class);
        return new Formats(ui.getLocale(), zone == null ? ZoneId.of("UTC") : zone);
    }

    /** A whole number: 41,020 or 41.020. */
    public String number(long number) {
        return numbers(0).format(number);
    }

    /** A number with so many decimals: 5.4 or 5,4. */
    public String number(double number, int decimals) {
        return numbers(decimals).format(number).replace("-", MINUS);
    }

    /** US dollars without cents: $123,570 or 123.570 $. The amount is never converted. */
    public String dollars(long amount) {
        return isGerman() ? number(amount) + "\u00a0$" : "$" + number(amount);
    }

    /** A share of 1 as a percentage: 1.1% or 1,1 %. */
    public String percent(double share, int decimals) {
        return percentage(100 * share, decimals);
    }

    /** A change that is already in percent, with its sign: +33.5% or +33,5 %. */
    public String change(double percent, int decimals) {
        return (percent > 0 ? "+" : "") + percentage(percent, decimals);
    }

    /** A day: 12 October 2026 or 12. Oktober 2026. */
    public String day(LocalDate day) {
        return day.format(pattern("d MMMM uuuu", "d. MMMM uuuu"));
    }

    /** A day of the coming weeks: Thu 26 Nov or Do. 26. Nov. */
    public String shortDay(LocalDate day) {
        return day.format(pattern("EEE d MMM", "EEE d. MMM"));
    }

    /** A month: October 2026 or Oktober 2026. */
    public String month(YearMonth month) {
        return month.format(pattern("MMMM uuuu", "MMMM uuuu"));
    }

    /** The day of a moment on the person's clock. */
    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    /** A moment on the person's clock, with the clock's name: 23 November 2026, 08:52 CET. */
    public String moment(Instant moment) {
        return moment.atZone(zone).format(pattern("d MMMM uuuu, HH:mm zzz", "d. MMMM uuuu, HH:mm zzz"));
    }

    private String percentage(double percent, int decimals) {
        return number(percent, decimals) + (isGerman() ? "\u00a0%" : "%");
    }

    private NumberFormat numbers(int decimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    private DateTimeFormatter pattern(String english, String german) {
        return DateTimeFormatter.ofPattern(isGerman() ? german : english, locale);
    }

    private boolean isGerman() {
        return locale.getLanguage().equals("de");
    }
}

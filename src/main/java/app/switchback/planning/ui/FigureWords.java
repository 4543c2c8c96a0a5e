package app.switchback.planning.ui;

import app.switchback.designsystem.Formats;
import app.switchback.planning.trails.Figure;
import app.switchback.planning.trails.Leg;
import app.switchback.planning.trails.Months;
import app.switchback.planning.trails.PayFigure;
import app.switchback.planning.trails.PayStep;
import java.util.function.LongFunction;

/** Figures as they are written: with their unit, "at least" where they are a lower bound, and never a zero for unknown. */
record FigureWords(Speech speech, Formats formats) {
    FigureWords(Speech speech) {
        this(speech, Formats.here());
    }

    /** "41,020". */
    String number(Figure figure) {
        return write(figure, formats::number);
    }

    /** "41,020 seats". */
    String seats(Figure figure) {
        return figure.given() ? speech.words("seats", number(figure)) : unpublished();
    }

    /** "$123,570". */
    String dollars(Figure figure) {
        return write(figure, formats::dollars);
    }

    /** "$123,570, median". */
    String pay(PayFigure pay) {
        var dollars = dollars(pay.usdAYear());
        return pay.usdAYear().given() ? speech.words("pay", dollars, measure(pay)) : dollars;
    }

    /** "median" or "mean". */
    String measure(PayFigure pay) {
        return speech.words("measure." + pay.measure());
    }

    /** "+33.5%", out of tenths of a percent. */
    String growth(Figure figure) {
        return write(figure, tenths -> formats.change(tenths / 10.0, 1));
    }

    /** "at least 24 months, estimated". */
    String months(Months months) {
        return months.known() ? speech.words("months", months.total()) : speech.words("months.unknown");
    }

    /** The same with what the months are for: "17 months: 5 to learn, 12 to stay in a stepping stone". */
    String monthsInParts(Months months) {
        if (!months.known() || months.total() == 0) {
            return months(months);
        }
        return months.learning() > 0 && months.staying() > 0
                ? speech.words("months.parts", months(months), months.learning(), months.staying())
                : speech.words(
                        months.learning() > 0 ? "months.parts.learning" : "months.parts.staying", months(months));
    }

    /** How a leg's months come about, so that nobody has to believe them (docs/domain/path-engine.md). */
    String timeRule(Leg leg) {
        var months = leg.months();
        if (!months.known()) {
            return speech.words("months.rule.unknown");
        }
        var learning = months.learning() > 0 ? learning(leg) : speech.words("months.rule.nothing");
        return months.staying() > 0 ? speech.words("months.rule.staying", learning, months.staying()) : learning;
    }

    private String learning(Leg leg) {
        var zone = leg.preparation().toZone().orElseThrow();
        var share = formats.number(100 * leg.skills().newShare(), 1);
        return speech.words("months.rule.learning", share, Months.preparation(zone), zone);
    }

    /** "+$16,830"; says so where the two are different averages, and nothing where one is not known. */
    String difference(PayStep pay) {
        return switch (pay.basis()) {
            case YES -> signed(pay.differenceUsd().orElse(0));
            case DIFFERENT_AVERAGES -> speech.words("averages");
            case TOP_CODED, NOT_PUBLISHED -> "";
        };
    }

    private String signed(long dollars) {
        var amount = formats.dollars(Math.abs(dollars));
        return dollars == 0 ? speech.words("pay.same") : speech.words(dollars > 0 ? "pay.more" : "pay.less", amount);
    }

    String unpublished() {
        return speech.words("unpublished");
    }

    private String write(Figure figure, LongFunction<String> written) {
        return switch (figure.known()) {
            case PUBLISHED -> written.apply(figure.value());
            case AT_LEAST -> speech.words("at-least", written.apply(figure.value()));
            case NOT_PUBLISHED -> unpublished();
        };
    }
}

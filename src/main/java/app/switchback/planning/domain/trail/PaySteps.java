package app.switchback.planning.domain.trail;

import app.switchback.planning.trails.Figure;
import app.switchback.planning.trails.PayFigure;
import app.switchback.planning.trails.PayStep;
import app.switchback.planning.trails.PayStep.Basis;
import java.util.OptionalLong;

/** Sets two pay figures side by side, and subtracts them only where that means something. */
final class PaySteps {
    private PaySteps() {}

    static PayStep between(PayFigure now, PayFigure there) {
        var basis = basis(now, there);
        var difference = basis == Basis.YES
                ? OptionalLong.of(there.usdAYear().value() - now.usdAYear().value())
                : OptionalLong.empty();
        return new PayStep(now, there, basis, difference);
    }

    private static Basis basis(PayFigure now, PayFigure there) {
        if (!now.usdAYear().given() || !there.usdAYear().given()) {
            return Basis.NOT_PUBLISHED;
        }
        if (now.measure() != there.measure()) {
            return Basis.DIFFERENT_AVERAGES;
        }
        return topCoded(now) || topCoded(there) ? Basis.TOP_CODED : Basis.YES;
    }

    private static boolean topCoded(PayFigure pay) {
        return pay.usdAYear().known() == Figure.Known.AT_LEAST;
    }
}

package app.switchback.designsystem;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;

/** A bar for a quantity that is also written beside it: the figure speaks, the bar compares. */
public final class QuantityBar extends Div {
    /**
     * A piece of the bar.
     *
     * @param share of the whole width, 0 to 1
     */
    public record Part(double share, Sign sign) {}

    public QuantityBar(List<Part> parts) {
        addClassName("quantity-bar");
        getElement().setAttribute("aria-hidden", "true");
        parts.stream().filter(part -> part.share() > 0).map(QuantityBar::draw).forEach(this::add);
    }

    /** One piece in the accent colour. */
    public static QuantityBar of(double share) {
        return new QuantityBar(List.of(new Part(share, Sign.QUIET)));
    }

    private static Span draw(Part part) {
        var piece = new Span();
        piece.addClassName(part.sign().word());
        piece.getStyle().set("--part", percent(part.share()));
        return piece;
    }

    static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f%%", 100 * Math.clamp(share, 0, 1));
    }
}

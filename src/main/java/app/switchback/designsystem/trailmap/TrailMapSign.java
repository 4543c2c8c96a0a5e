package app.switchback.designsystem.trailmap;

import com.vaadin.flow.component.html.Span;

/** A sign of the map beside the word it stands for. */
final class TrailMapSign extends Span {
    TrailMapSign(String sign, String word) {
        addClassName("trail-map-sign");
        var picture = new Span();
        picture.addClassNames(sign.split(" "));
        picture.getElement().setAttribute("aria-hidden", "true");
        add(picture, new Span(word));
    }
}

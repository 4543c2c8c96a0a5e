package app.switchback.planning.ui;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.application.BundledAtlas;
import app.switchback.designsystem.trailmap.Captions;
import app.switchback.designsystem.trailmap.TrailMapModel;
import app.switchback.planning.trails.Trail;
import com.vaadin.flow.component.UI;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** Maps as the pages draw them, in one language, without a browser; figures are written for the page at hand. */
final class RealMaps implements AutoCloseable {
    private static final Atlas ATLAS = BundledAtlas.ATLAS;
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final TrailMapAdapter adapter;

    RealMaps(Locale locale) {
        this.locale = locale;
        var page = new UI();
        page.setLocale(locale);
        UI.setCurrent(page);
        this.adapter = new TrailMapAdapter(new Speech(locale, this::words), Crossings.of(ATLAS, ATLAS.version()));
    }

    /** @param chosen key of the chosen trail, or empty */
    TrailMapModel map(List<Trail> ranked, String chosen) {
        return adapter.sheet(ranked, chosen).model();
    }

    Captions captions() {
        return new Captions(words("designsystem.map.here"), words("designsystem.map.target"), Map.of());
    }

    private String words(String key, Object... values) {
        var module = key.substring(0, key.indexOf('.'));
        var pattern =
                ResourceBundle.getBundle("words/" + module, locale, NO_FALLBACK).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    @Override
    public void close() {
        UI.setCurrent(null);
    }
}

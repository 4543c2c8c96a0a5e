package app.switchback.planning.ui;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.Industry;
import app.switchback.atlas.IndustryId;
import app.switchback.atlas.Occupation;
import app.switchback.atlas.OccupationCode;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names out of the data in the person's language. Occupations have a near German name for some three in four; the
 * others stay English and are marked so for screen readers.
 */
record Names(Atlas atlas, Locale locale) {

    String of(Occupation occupation) {
        return german(occupation).orElse(occupation.title());
    }

    String of(OccupationCode code) {
        return atlas.occupation(code).map(this::of).orElse(code.value());
    }

    String of(Industry industry) {
        return isGerman() ? industry.germanName() : industry.name();
    }

    /** Empty text for no industry; the id for one that the data no longer has. */
    String of(@Nullable IndustryId id) {
        return id == null ? "" : atlas.industry(id).map(this::of).orElse(id.value());
    }

    /** The name as a part of a page, with O*NET's own title beside a German one, and the language marked. */
    Span tagged(Occupation occupation) {
        var name = new Span(of(occupation));
        if (!isGerman()) {
            return name;
        }
        if (german(occupation).isEmpty()) {
            name.getElement().setAttribute("lang", "en");
            return name;
        }
        var original = new Span(occupation.title());
        original.addClassName("names-original");
        original.getElement().setAttribute("lang", "en");
        return new Span(name, new Span(" "), original);
    }

    private Optional<String> german(Occupation occupation) {
        return isGerman() ? occupation.germanTitle() : Optional.empty();
    }

    private boolean isGerman() {
        return Locale.GERMAN.getLanguage().equals(locale.getLanguage());
    }
}

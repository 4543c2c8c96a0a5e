package app.switchback.account.ui;

import app.switchback.account.application.Profile;
import app.switchback.account.application.ProfileService;
import app.switchback.designsystem.Look;
import app.switchback.designsystem.SavedState;
import app.switchback.designsystem.SavedState.Kept;
import app.switchback.designsystem.Scheme;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Time zone, language and colours; each is kept and takes effect as soon as it is chosen. */
final class TasteForm extends Div {
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final transient ProfileService service;
    private final transient Look look;
    private final SavedState savedZone = new SavedState();
    private final SavedState savedScheme = new SavedState();

    TasteForm(Profile profile, ProfileService service, Look look) {
        this.service = service;
        this.look = look;
        addClassName("profile-form");
        add(
                new Div(zone(profile.taste().zone()), savedZone),
                language(profile.taste().language()),
                new Div(scheme(profile.taste().scheme()), savedScheme));
    }

    private ComboBox<String> zone(ZoneId lived) {
        var zone = new ComboBox<String>(getTranslation("account.profile.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(TasteForm::isAPlace)
                .sorted()
                .toList());
        zone.setItemLabelGenerator(id -> id.replace('_', ' '));
        zone.setHelperText(getTranslation("account.profile.zone-why"));
        zone.setValue(lived.getId());
        zone.addValueChangeListener(chosen -> liveIn(zone, chosen.getOldValue()));
        return zone;
    }

    private void liveIn(ComboBox<String> zone, String before) {
        if (zone.getValue() == null) zone.setValue(before);
        else keep(zone.getValue());
    }

    private void keep(String zone) {
        savedZone.show(Kept.NOT_SAVED); // stands when saving fails
        if (service.liveIn(zone)) savedZone.show(Kept.SAVED);
    }

    /** Only what stands for a place: the tables hold old abbreviations too. */
    private static boolean isAPlace(String id) {
        return id.equals("UTC") || (id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"));
    }

    private Select<Locale> language(Locale spoken) {
        var language = new Select<Locale>();
        language.setLabel(getTranslation("account.profile.language"));
        language.setItems(LANGUAGES);
        language.setItemLabelGenerator(locale -> locale.getDisplayLanguage(locale));
        language.setValue(spoken);
        language.addValueChangeListener(chosen -> look.choose(UI.getCurrent(), chosen.getValue()));
        return language;
    }

    private RadioButtonGroup<Scheme> scheme(Scheme seen) {
        var scheme = new RadioButtonGroup<Scheme>(getTranslation("account.profile.scheme"));
        scheme.setItems(Scheme.values());
        scheme.setItemLabelGenerator(one -> getTranslation("designsystem.scheme." + one.word()));
        scheme.setValue(seen);
        scheme.addValueChangeListener(chosen -> {
            look.choose(UI.getCurrent(), chosen.getValue());
            savedScheme.show(Kept.SAVED);
        });
        return scheme;
    }
}

package app.switchback.shell;

import app.switchback.designsystem.Look;
import app.switchback.designsystem.Scheme;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** Light, dark, or as the device: seen at once, kept at once. */
final class AppearanceChoice extends RadioButtonGroup<Scheme> {
    AppearanceChoice(Look look) {
        setLabel(getTranslation("designsystem.person.scheme"));
        setItems(Scheme.values());
        setItemLabelGenerator(scheme -> getTranslation("designsystem.scheme." + scheme.word()));
        setValue(ComponentUtil.getData(UI.getCurrent(), Scheme.class));
        addValueChangeListener(change -> look.choose(UI.getCurrent(), change.getValue()));
    }
}

package app.switchback.account.ui;

import app.switchback.designsystem.RecordForm;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;

/** What will happen, in a dialog that asks for nothing but a yes. */
final class Consent extends Paragraph implements RecordForm<Boolean> {
    Consent(String what) {
        super(what);
        addClassName("measure");
    }

    @Override
    public Optional<Boolean> read() {
        return Optional.of(true);
    }
}

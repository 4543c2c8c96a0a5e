package app.switchback.account.ui;

import app.switchback.designsystem.LanguageSwitch;
import app.switchback.designsystem.Logo;
import app.switchback.designsystem.Look;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** The frame of the pages at the door: the trail at the left, the form at the right; on a phone the trail above. */
final class DoorFrame extends Div {
    private final Div form = new Div();

    DoorFrame(Look look, String title, String sentence) {
        addClassName("door-frame");
        form.addClassName("door-frame-form");
        form.add(new Div(new H1(title), quiet(sentence)));
        var main = new HtmlContainer("main");
        main.getElement().setAttribute("id", "content");
        main.add(form, foot(look));
        super.add(picture(), main);
    }

    /** Adds to the form's column. */
    @Override
    public void add(Component... parts) {
        form.add(parts);
    }

    private Section picture() {
        var words =
                new Div(new Paragraph(getTranslation("account.door.claim")), quiet(getTranslation("account.door.how")));
        words.addClassName("door-frame-words");
        var picture = new Section(Logo.plain(), words);
        picture.addClassName("door-frame-picture");
        picture.getElement().setAttribute("aria-label", "Switchback");
        return picture;
    }

    private Div foot(Look look) {
        var foot = new Div(
                new Anchor("about-the-data", getTranslation("account.door.about-the-data")), new LanguageSwitch(look));
        foot.addClassName("door-frame-foot");
        return foot;
    }

    private static Paragraph quiet(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("quiet");
        return paragraph;
    }
}

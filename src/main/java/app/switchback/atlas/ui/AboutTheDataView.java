package app.switchback.atlas.ui;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.application.DataSummary;
import app.switchback.designsystem.Formats;
import app.switchback.designsystem.LanguageSwitch;
import app.switchback.designsystem.Look;
import app.switchback.designsystem.Page;
import app.switchback.designsystem.PageHeader;
import app.switchback.designsystem.PageSection;
import app.switchback.designsystem.PublicFrame;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Every source with its year, place and attribution, and what the figures can and cannot say. Open to anybody. */
@Route(value = "about-the-data", autoLayout = false)
@AnonymousAllowed
final class AboutTheDataView extends Composite<PublicFrame> implements HasDynamicTitle {
    private final transient Atlas atlas;
    private final transient DataSummary summary;

    AboutTheDataView(Atlas atlas, Look look) {
        this.atlas = atlas;
        summary = DataSummary.of(atlas);
        var page = new Page(header(), reading(), estimated(), limits(), sources(), groups());
        page.addClassName("about-the-data");
        getContent().top(new LanguageSwitch(look)).add(page);
    }

    private Component header() {
        var version = atlas.version();
        return new PageHeader(word("title"))
                .sentence(word("sentence"))
                .small(word("version", version.data(), String.valueOf(version.groups())));
    }

    private Component reading() {
        var notes = new Notes();
        for (var subject : new String[] {"place", "year", "seats", "pay", "least", "none"}) {
            notes.add(word("read." + subject), word("read." + subject + ".text"));
        }
        notes.add(word("read.shared"), word("read.shared.text", number(summary.shared()), number(summary.roles())));
        notes.add(
                word("read.groups"),
                word("read.groups.text", number(atlas.industries().size())));
        return new PageSection(word("read.title"), notes);
    }

    private Component estimated() {
        return new PageSection(
                word("estimated.title"),
                new Notes()
                        .add(word("estimated.profiles", number(summary.estimated())), word("estimated.profiles.text"))
                        .add(word("estimated.levels", number(summary.partlyEstimated())), word("estimated.levels.text"))
                        .add(word("estimated.german", number(summary.german())), word("estimated.german.text"))
                        .add(word("estimated.employers"), word("estimated.employers.text")));
    }

    private Component limits() {
        var limits = new Div(text("cannot.chance"), text("cannot.fit"));
        limits.addClassName("stack");
        return new PageSection(word("cannot.title"), limits);
    }

    private Component sources() {
        var list = new SourceList();
        atlas.sources().forEach(list::add);
        return new PageSection(word("sources.title"), text("sources.sentence"), list);
    }

    private Component groups() {
        var list = new GroupCodes(Formats.here().locale());
        atlas.industries().forEach(list::add);
        return new PageSection(word("groups.title"), text("groups.sentence"), list);
    }

    private Paragraph text(String key) {
        var text = new Paragraph(word(key));
        text.addClassName("measure");
        return text;
    }

    private static String number(int number) {
        return Formats.here().number(number);
    }

    private String word(String key, Object... values) {
        return getTranslation("atlas.about." + key, values);
    }

    @Override
    public String getPageTitle() {
        return word("title");
    }
}

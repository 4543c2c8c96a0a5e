package app.switchback.designsystem;

import com.vaadin.flow.component.html.Span;

/** One word with its sign: a grade, a state, or a plain label. */
public final class Tag extends Span {
    private Tag(Sign sign, String text) {
        addClassNames("tag", sign.word());
        if (sign.glyph() != null) add(sign.glyph().icon());
        add(new Span(text));
    }

    /** A tag with the sign's own shape. */
    public static Tag of(Sign sign, String text) {
        return new Tag(sign, text);
    }

    /** A tag with another icon than the sign's own, such as a lock. */
    public static Tag of(Sign sign, Glyph glyph, String text) {
        var tag = new Tag(sign, text);
        if (sign.glyph() != null) tag.remove(tag.getComponentAt(0));
        tag.addComponentAsFirst(glyph.icon());
        return tag;
    }
}

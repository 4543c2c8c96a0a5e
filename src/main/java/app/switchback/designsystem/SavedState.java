package app.switchback.designsystem;

import com.vaadin.flow.component.html.Span;

/** Says whether what was typed is kept: a person who sees it needs no save button. */
public final class SavedState extends Span {
    /** What became of the last answer. */
    public enum Kept {
        NOTHING_YET("", Glyph.CHECK),
        SAVING("saving", Glyph.REFRESH),
        SAVED("saved", Glyph.CHECK),
        NOT_SAVED("not-saved", Glyph.WARNING),
        CONFLICT("conflict", Glyph.WARNING);

        private final String word;
        private final Glyph glyph;

        Kept(String word, Glyph glyph) {
            this.word = word;
            this.glyph = glyph;
        }
    }

    public SavedState() {
        addClassName("saved-state");
        getElement().setAttribute("role", "status");
    }

    /** Shows that state instead of the former one. */
    public void show(Kept kept) {
        removeAll();
        setClassName("saved-state");
        if (kept == Kept.NOTHING_YET) return;
        addClassName(kept.word);
        add(kept.glyph.icon(), new Span(getTranslation("designsystem.saved." + kept.word)));
    }
}

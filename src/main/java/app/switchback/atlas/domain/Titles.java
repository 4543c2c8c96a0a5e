package app.switchback.atlas.domain;

import app.switchback.atlas.store.Table;
import app.switchback.atlas.store.Tables;

/** All English titles besides the official ones: one entry for each title of each occupation. */
public final class Titles {
    private final String[] texts;
    private final Table entries;

    Titles(Tables tables) {
        texts = tables.table("title_text").texts("text");
        entries = tables.table("title");
    }

    public int size() {
        return entries.rows();
    }

    /** The occupation's place. */
    public int occupation(int entry) {
        return entries.numbers("occupation")[entry];
    }

    public TitleKind kind(int entry) {
        return TitleKind.of(entries.numbers("kind")[entry]);
    }

    /** The title as the source writes it. */
    public String text(int entry) {
        return texts[textId(entry)];
    }

    /** Equal for equal titles, whatever their occupation. */
    public int textId(int entry) {
        return entries.numbers("text")[entry];
    }

    /** For a short title the text id of the alternate title that it shortens, otherwise -1. */
    public int shortens(int entry) {
        return entries.numbers("shortens")[entry];
    }
}

package app.switchback.atlas.domain.titles;

import java.util.List;

/** The words of a title as the resolver sees them, for others who count words. */
public final class TitleWords {
    private TitleWords() {}

    /** Of all forms of the title together, in order, folded and without plural endings. */
    public static List<String> of(String title) {
        return TitleText.forms(title).stream().flatMap(List::stream).toList();
    }
}

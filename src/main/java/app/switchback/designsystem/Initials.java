package app.switchback.designsystem;

import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A person without a picture: the first letters of the name on a quiet disc. The name itself must stand beside it. */
public final class Initials extends Span {
    public Initials(String name) {
        addClassName("initials");
        getElement().setAttribute("aria-hidden", "true");
        setText(of(name));
    }

    /** At most two letters; a name of one word gives its first two. */
    static String of(String name) {
        var words = Arrays.stream(name.strip().split("[\\s@._-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) return "";
        if (words.size() == 1) return first(words.getFirst(), 2);
        return words.stream().limit(2).map(word -> first(word, 1)).collect(Collectors.joining());
    }

    private static String first(String word, int letters) {
        var end = word.offsetByCodePoints(0, Math.min(letters, word.codePointCount(0, word.length())));
        return word.substring(0, end).toUpperCase(Locale.ROOT);
    }
}

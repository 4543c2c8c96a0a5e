package app.switchback.atlas.domain;

import app.switchback.atlas.Element;
import app.switchback.atlas.Occupation.Basis;
import app.switchback.atlas.Rating;
import app.switchback.atlas.store.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Importance and level of every element for every occupation, as far as they are known. */
public final class Ratings {
    private static final double HUNDREDTHS = 100.0;
    private static final short NONE = -1;

    private final List<Element> elements = new ArrayList<>();
    private final short[] importance;
    private final short[] level;
    private final byte[] flags;
    private final Basis[] basis;

    Ratings(Tables tables) {
        var names = tables.table("element");
        for (int i = 0; i < names.rows(); i++) {
            var kind = kind(names.numbers("kind")[i]);
            elements.add(new Element(names.texts("id")[i], kind, names.texts("name")[i]));
        }
        var occupations = tables.table("occupation").rows();
        importance = new short[occupations * elements.size()];
        level = new short[importance.length];
        flags = new byte[importance.length];
        basis = new Basis[occupations];
        Arrays.fill(importance, NONE);
        Arrays.fill(basis, Basis.NONE);
        fill(tables);
    }

    private static Element.Kind kind(int code) {
        return switch (code) {
            case 0 -> Element.Kind.SKILL;
            case 1 -> Element.Kind.KNOWLEDGE;
            case 2 -> Element.Kind.ABILITY;
            default -> Element.Kind.ACTIVITY;
        };
    }

    private void fill(Tables tables) {
        var rows = tables.table("rating");
        var occupations = rows.numbers("occupation");
        var rated = rows.numbers("element");
        var importances = rows.numbers("importance");
        var levels = rows.numbers("level");
        var flagged = rows.numbers("flags");
        for (int i = 0; i < rows.rows(); i++) {
            var at = at(occupations[i], rated[i]);
            importance[at] = (short) importances[i];
            level[at] = (short) levels[i];
            flags[at] = (byte) flagged[i];
            basis[occupations[i]] = RatingFlag.PROXY.in(flags[at]) ? Basis.ESTIMATED : Basis.SURVEYED;
        }
    }

    /** All rated elements in the order of their ids; a place in this list is an element's place. */
    public List<Element> elements() {
        return List.copyOf(elements);
    }

    /** 1 to 5, or not-a-number where nothing is known. */
    public double importance(int occupation, int element) {
        var value = importance[at(occupation, element)];
        return value == NONE ? Double.NaN : value / HUNDREDTHS;
    }

    /** 0 to 7, or not-a-number where nothing is known. */
    public double level(int occupation, int element) {
        var at = at(occupation, element);
        return importance[at] == NONE ? Double.NaN : level[at] / HUNDREDTHS;
    }

    public boolean is(RatingFlag flag, int occupation, int element) {
        return flag.in(flags[at(occupation, element)]);
    }

    public Basis basis(int occupation) {
        return basis[occupation];
    }

    /** What is known of the occupation, in element order. */
    public List<Rating> profile(int occupation) {
        var profile = new ArrayList<Rating>();
        for (int element = 0; element < elements.size(); element++) {
            if (importance[at(occupation, element)] != NONE) {
                profile.add(new Rating(
                        elements.get(element),
                        importance(occupation, element),
                        level(occupation, element),
                        is(RatingFlag.ESTIMATED, occupation, element)));
            }
        }
        return List.copyOf(profile);
    }

    private int at(int occupation, int element) {
        return occupation * elements.size() + element;
    }
}

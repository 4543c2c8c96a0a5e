package app.switchback.planning.domain.switching;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.trails.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names of roles and industries to put into sentences; a code that the atlas does not know is its own name. */
public final class Names {
    private static final String FEMININE = "in";

    private Names() {}

    public static Name role(Atlas atlas, OccupationCode code) {
        return atlas.occupation(code)
                .map(occupation ->
                        new Name(occupation.title(), occupation.germanTitle().map(Names::brief)))
                .orElseGet(() -> new Name(code.value(), Optional.empty()));
    }

    public static Name industry(Atlas atlas, IndustryId id) {
        return atlas.industry(id)
                .map(industry -> new Name(industry.name(), Optional.of(industry.germanName())))
                .orElseGet(() -> new Name(id.value(), Optional.empty()));
    }

    /** "Logistikingenieur/-in" for "Logistikingenieur/Logistikingenieurin": no sentence can bear the long form twice. */
    static String brief(String german) {
        var forms = german.split("/", -1);
        if (forms.length != 2) {
            return german;
        }
        var words = List.of(forms[0].split(" "));
        var feminine = List.of(forms[1].split(" "));
        if (words.size() != feminine.size()) {
            return german;
        }
        var brief = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.equals(feminine.get(i))) {
                brief.add(word);
            } else if (feminine.get(i).equals(word + FEMININE)) {
                brief.add(word + "/-" + FEMININE);
            } else {
                return german;
            }
        }
        return String.join(" ", brief);
    }
}

package app.switchback.planning.ui;

import app.switchback.designsystem.Foreign;
import app.switchback.planning.application.Phrases;
import app.switchback.planning.trails.Grade;
import app.switchback.planning.trails.Name;
import app.switchback.planning.trails.Sentence;
import app.switchback.planning.trails.Stop;
import app.switchback.planning.trails.Trail;
import app.switchback.planning.trails.Trails;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How trails, places and sentences are called in the person's language, on pages that may outlive their atlas. */
record Speech(Locale locale, StepContext.Translations translations) {
    /** How a step of the wizard speaks. */
    static Speech of(StepContext context) {
        return new Speech(context.locale(), context.translations());
    }

    /** Words by the part of their key after {@code compare.}. */
    String words(String key, Object... parameters) {
        return translations.of("compare." + key, parameters);
    }

    String say(Sentence sentence) {
        return new Phrases(locale, translations::of).say(sentence);
    }

    /** As {@link #say(Sentence)}, with other trails by their names: for a sentence without letters beside it. */
    String say(Sentence sentence, Trails trails) {
        UnaryOperator<String> named = letter -> trails.ranked().stream()
                .filter(trail -> trail.letter().equals(letter))
                .map(trail -> words("lead.trail", trail(trail)))
                .findFirst()
                .orElse(letter);
        return new Phrases(locale, translations::of, named).say(sentence);
    }

    String name(Name name) {
        return isGerman() ? name.german().orElse(name.english()) : name.english();
    }

    /** The name as a part of a page, marked as English where it stays English on a page of another language. */
    Span named(Name name) {
        return isGerman() && name.german().isEmpty() ? Foreign.english(name.english()) : new Span(name(name));
    }

    /** "Role first", or "By way of" and the roles between. */
    String trail(Trail trail) {
        var bridges = trail.bridges().stream().map(this::name).collect(Collectors.joining(", "));
        return translations.of("wizard.trail.kind." + trail.kind(), bridges);
    }

    String role(Stop stop) {
        return stop.role().isEmpty() ? words("no-role") : name(stop.roleName());
    }

    String industry(Stop stop) {
        return stop.industry().isEmpty() ? words("no-industry") : name(stop.industryName());
    }

    /** Role and industry, parted by a comma. */
    String place(Stop stop) {
        return words("place", role(stop), industry(stop));
    }

    /** "2 agree, 1 disagrees", or "None yet". */
    String evidence(int agree, int disagree) {
        var said = Stream.of(
                        agree > 0 ? words("evidence.agree", agree) : "",
                        disagree > 0 ? words("evidence.disagree", disagree) : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? words("evidence.none") : said;
    }

    String grade(Grade grade) {
        return translations.of("wizard.grade." + grade);
    }

    private boolean isGerman() {
        return Locale.GERMAN.getLanguage().equals(locale.getLanguage());
    }
}

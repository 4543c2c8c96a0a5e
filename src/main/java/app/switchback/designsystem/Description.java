package app.switchback.designsystem;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Components as the browser builds them: a text is a string, an element is {@code [tag, {attributes}, ...children]}. There
 * is no markup in it, and only what is named here gets through, so that no words of a person can become more than words.
 */
final class Description {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Set<String> TAGS =
            words("a aside b dd div dl dt em footer h1 h2 h3 h4 header i kbd li nav ol p"
                    + " section small span strong table tbody td tfoot th thead tr ul"
                    + " trail-map-picture vaadin-details vaadin-details-summary vaadin-icon");

    private static final Set<String> ATTRIBUTES = words("class colspan href id lang role router-ignore router-link"
            + " rowspan scope slot src tabindex target theme title");

    private static final Set<String> PROPERTIES = words("drawings name still symbol");
    private static final Predicate<String> NAMES_OF_ITS_OWN =
            Pattern.compile("(aria|data)-[a-z-]+").asMatchPredicate();

    /** A place within the program, or one of the few schemes that only lead elsewhere. */
    private static final Predicate<String> PLACE = Pattern.compile(
                    "(?i)(https?:|mailto:)[^\\s\\p{Cntrl}]*|[^:\\s\\p{Cntrl}]*([/?#][^\\s\\p{Cntrl}]*)?")
            .asMatchPredicate();

    /** A file of the program: what an icon names is read as a drawing. */
    private static final Predicate<String> DRAWING =
            Pattern.compile("assets/[a-z-]+\\.svg").asMatchPredicate();

    private Description() {}

    /** What to build, as JSON. */
    static String of(Component... parts) {
        var all = JSON.arrayNode();
        for (var part : parts) add(all, part.getElement());
        return all.toString();
    }

    private static void add(ArrayNode parent, Element element) {
        if (element.isTextNode()) parent.add(element.getText());
        else if (element.isVisible()) parent.add(node(element));
    }

    private static ArrayNode node(Element element) {
        demand(TAGS.contains(element.getTag()), element.getTag());
        var listens = element.getNode().getFeatureIfInitialized(ElementListenerMap.class);
        demand(listens.isEmpty(), element.getTag() + " that listens");
        var node = JSON.arrayNode().add(element.getTag());
        var attributes = attributes(element);
        if (!attributes.isEmpty()) node.add(attributes);
        element.getChildren().forEach(child -> add(node, child));
        return node;
    }

    private static ObjectNode attributes(Element element) {
        var attributes = JSON.objectNode();
        element.getAttributeNames().filter(name -> !name.equals("style")).forEach(name -> {
            demand(ATTRIBUTES.contains(name) || NAMES_OF_ITS_OWN.test(name), name);
            var value = element.getAttribute(name);
            if (leadsNowhereBad(name, value)) attributes.put(name, value);
        });
        element.getPropertyNames().forEach(name -> {
            demand(PROPERTIES.contains(name), name);
            var value = element.getProperty(name, "");
            if (!value.equals("false")) attributes.put(name, value);
        });
        element.getStyle().getNames().forEach(name -> {
            demand(name.startsWith("--"), name);
            attributes.put(name, element.getStyle().get(name));
        });
        return attributes;
    }

    private static boolean leadsNowhereBad(String name, String value) {
        return switch (name) {
            case "href" -> PLACE.test(value);
            case "src" -> DRAWING.test(value);
            default -> true;
        };
    }

    private static Set<String> words(String all) {
        return Set.of(all.split(" "));
    }

    private static void demand(boolean fits, String what) {
        if (!fits) throw new IllegalArgumentException("cannot stand still: " + what);
    }
}

package app.switchback.testing;

import com.github.mvysny.kaributesting.v10.KaribuConfig;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What stands on a page in the browser: what the server keeps, and what it told the browser and forgot (ADR 0023). */
public final class Shown {
    private static final JsonMapper JSON = JsonMapper.shared();

    private Shown() {}

    /** Has this test hear what the server tells; to be called before the page opens. */
    public static void listen() {
        if (!(KaribuConfig.getTestingLifecycleHook() instanceof Ear)) {
            KaribuConfig.setTestingLifecycleHook(new Ear(KaribuConfig.getTestingLifecycleHook()));
        }
    }

    /** The page without the frame round it. */
    public static org.jsoup.nodes.Element page() {
        return of(UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getElement());
    }

    /** A part of the page. */
    public static org.jsoup.nodes.Element of(Component part) {
        return of(part.getElement());
    }

    /** What the browser was told last that a property is; empty if it was told nothing. */
    public static Optional<String> told(Component part, String property) {
        MockVaadin.clientRoundtrip(false);
        return Optional.ofNullable((String) ComponentUtil.getData(part, Ear.TOLD + property));
    }

    /** What the page of this test moved the focus to last. */
    public static Component focused() {
        MockVaadin.clientRoundtrip(false);
        return Ear.led().orElseThrow(() -> new AssertionError("nothing was given the focus"));
    }

    /** What a slider's steps are called, for those who do not see it. */
    public static List<String> steps(Component slider) {
        MockVaadin.clientRoundtrip(false);
        return ((String) Objects.requireNonNull(ComponentUtil.getData(slider, Ear.SPELT)))
                .lines()
                .toList();
    }

    /** How often the page of this test was told to load itself anew. */
    public static int loads() {
        MockVaadin.clientRoundtrip(false);
        return Ear.loads();
    }

    private static org.jsoup.nodes.Element of(Element element) {
        MockVaadin.clientRoundtrip(false);
        var around = new org.jsoup.nodes.Element("body");
        add(around, element);
        return around;
    }

    private static void add(org.jsoup.nodes.Element parent, Element element) {
        if (element.isTextNode()) {
            parent.appendText(element.getText());
        } else if (element.isVisible()) {
            var node = parent.appendElement(element.getTag());
            element.getAttributeNames().forEach(name -> node.attr(name, element.getAttribute(name)));
            element.getChildren().forEach(child -> add(node, child));
            element.getComponent()
                    .flatMap(part -> told(part, "content"))
                    .ifPresent(content -> JSON.readTree(content).forEach(child -> build(node, child)));
        }
    }

    private static void build(org.jsoup.nodes.Element parent, JsonNode described) {
        if (described.isString()) {
            parent.appendText(described.asString());
            return;
        }
        var node = parent.appendElement(described.get(0).asString());
        for (int i = 1; i < described.size(); i++) {
            var part = described.get(i);
            if (part.isObject()) {
                part.properties()
                        .forEach(named ->
                                node.attr(named.getKey(), named.getValue().asString()));
            } else {
                build(node, part);
            }
        }
    }
}

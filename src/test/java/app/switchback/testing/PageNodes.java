package app.switchback.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a browser knows of a page: the nodes that Vaadin told it of, and nothing that it was not told. */
final class PageNodes {
    /** Vaadin's numbers for what a node consists of. */
    private enum Feature {
        DATA(0),
        PROPERTY(1),
        CHILDREN(2),
        ATTRIBUTE(3),
        TEXT(7),
        VIRTUAL_CHILDREN(24);

        private final int number;

        Feature(int number) {
            this.number = number;
        }
    }

    private final Map<Integer, Map<String, JsonNode>> values = new TreeMap<>();
    private final Map<String, List<Integer>> children = new HashMap<>();

    /** Takes the changes of one answer. */
    void take(JsonNode changes) {
        changes.forEach(this::change);
    }

    private void change(JsonNode change) {
        var node = change.path("node").asInt();
        switch (change.path("type").asString()) {
            case "put" -> values(node).put(key(change.path("feat").asInt(), change), change.path("value"));
            case "remove" -> values(node).remove(key(change.path("feat").asInt(), change));
            case "clear" -> list(node, change.path("feat").asInt()).clear();
            case "splice" -> splice(list(node, change.path("feat").asInt()), change);
            case "detach" -> values.remove(node);
            default -> values(node);
        }
    }

    private static void splice(List<Integer> list, JsonNode change) {
        var index = Math.min(change.path("index").asInt(), list.size());
        var end = Math.min(index + change.path("remove").asInt(), list.size());
        list.subList(index, end).clear();
        var added = new ArrayList<Integer>();
        change.path("addNodes").forEach(node -> added.add(node.asInt()));
        list.addAll(index, added);
    }

    /** Every text that stands on the page, in the order of its nodes. */
    List<String> texts() {
        return values.keySet().stream()
                .flatMap(node -> value(node, Feature.TEXT, "text").stream())
                .toList();
    }

    /** The field with this label. */
    Optional<Integer> field(String label) {
        return nodes().filter(node -> value(node, Feature.PROPERTY, "label")
                        .filter(label::equals)
                        .isPresent())
                .findFirst();
    }

    /** The elements with this tag that have exactly this text. */
    Stream<Integer> elements(String tag, String text) {
        return tagged(tag).filter(node -> texts(node).anyMatch(text::equals));
    }

    /** The elements with this tag. */
    Stream<Integer> tagged(String tag) {
        return nodes().filter(node ->
                value(node, Feature.DATA, "tag").filter(tag::equals).isPresent());
    }

    /** What the server last said that a property is. */
    Optional<String> property(int node, String name) {
        return value(node, Feature.PROPERTY, name);
    }

    private Stream<String> texts(int node) {
        var here = value(node, Feature.TEXT, "text").stream();
        return Stream.concat(here, list(node, Feature.CHILDREN.number).stream().flatMap(this::texts));
    }

    private Stream<Integer> nodes() {
        return List.copyOf(values.keySet()).stream();
    }

    private Optional<String> value(int node, Feature feature, String name) {
        return Optional.ofNullable(values(node).get(feature.number + " " + name))
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asString);
    }

    private Map<String, JsonNode> values(int node) {
        return values.computeIfAbsent(node, unknown -> new HashMap<>());
    }

    private List<Integer> list(int node, int feature) {
        return children.computeIfAbsent(node + " " + feature, unknown -> new ArrayList<>());
    }

    private static String key(int feature, JsonNode change) {
        return feature + " " + change.path("key").asString();
    }
}

package app.switchback.planning.answers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Step "What I bring": only what differs from the atlas's picture of the start role.
 *
 * @param levels the person's own level, 0 to 7, by O*NET element id
 * @param proofs what shows it, by element id
 * @param has technologies they use although the start role does not list them
 * @param lacks technologies the start role lists but they do not use
 */
public record BringsAnswer(Map<String, Double> levels, Map<String, String> proofs, List<String> has, List<String> lacks)
        implements Answer {
    public static final BringsAnswer EMPTY = new BringsAnswer(Map.of(), Map.of(), List.of(), List.of());

    public BringsAnswer {
        levels = Map.copyOf(levels);
        proofs = Map.copyOf(proofs);
        has = List.copyOf(has);
        lacks = List.copyOf(lacks);
    }

    @Override
    public boolean isComplete() {
        return true;
    }

    public BringsAnswer withLevel(String element, double level) {
        var changed = new TreeMap<>(levels);
        changed.put(element, level);
        return new BringsAnswer(changed, proofs, has, lacks);
    }

    /** Takes the person's own level and its proof back. */
    public BringsAnswer without(String element) {
        var otherLevels = new TreeMap<>(levels);
        var otherProofs = new TreeMap<>(proofs);
        otherLevels.remove(element);
        otherProofs.remove(element);
        return new BringsAnswer(otherLevels, otherProofs, has, lacks);
    }

    public BringsAnswer withProof(String element, String proof) {
        var changed = new TreeMap<>(proofs);
        changed.put(element, proof);
        return new BringsAnswer(levels, changed, has, lacks);
    }

    /**
     * Notes whether a technology is used.
     *
     * @param listed whether the start role lists it
     */
    public BringsAnswer withTechnology(String name, boolean used, boolean listed) {
        var more = new TreeSet<>(has);
        var fewer = new TreeSet<>(lacks);
        more.remove(name);
        fewer.remove(name);
        if (used && !listed) {
            more.add(name);
        }
        if (!used && listed) {
            fewer.add(name);
        }
        return new BringsAnswer(levels, proofs, List.copyOf(more), List.copyOf(fewer));
    }
}

package app.switchback.planning.trails;

import java.util.List;

/**
 * Why one trail stands above another.
 *
 * @param above letter of the better trail
 * @param below letter of the other
 * @param because one to three sentences, each citing a component in which the two differ; the last may say that only
 *     the fixed order decides
 */
public record Ranking(String above, String below, List<Sentence> because) {
    public Ranking {
        because = List.copyOf(because);
    }
}

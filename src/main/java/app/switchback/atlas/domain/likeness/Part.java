package app.switchback.atlas.domain.likeness;

/**
 * The five parts of likeness and what each weighs together.
 *
 * <p>The weights are round numbers near the best of a search on one half of the rated roles; the other half gives the
 * figure in docs/domain/measurements.md. Activities, words and technologies weigh less since most pairs share none of
 * them: their standard scores run up to 15 where those of ratings end at 2.
 */
enum Part {
    DOES(0.25),
    KNOWS(1),
    ASKS(1),
    CALLED(0.5),
    WORKS_WITH(0.1);

    private final double weight;

    Part(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }
}

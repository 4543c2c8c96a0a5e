package app.switchback.planning.trails;

/** What the person's own conversations found about a leg; none until there are any. */
public record OwnEvidence(int agree, int disagree) {
    public static final OwnEvidence NONE_YET = new OwnEvidence(0, 0);
}

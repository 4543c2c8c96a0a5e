package app.switchback.planning.trails;

import java.util.List;

/**
 * One move of a trail with its components side by side; there is no score that sums them up.
 *
 * @param number 1 for the first leg
 * @param grade the worst of {@code parts}, one harder where role and industry change at once
 * @param parts what each component contributes to the grade, in a fixed order
 * @param cautions what the figures do not say, such as seats that are not published
 */
public record Leg(
        int number,
        Stop from,
        Stop to,
        Move move,
        Grade grade,
        List<Part> parts,
        SkillGap skills,
        TechnologyGap technologies,
        Preparation preparation,
        IndustryChange industry,
        PayStep pay,
        Months months,
        OwnEvidence evidence,
        List<Sentence> cautions) {
    public Leg {
        parts = List.copyOf(parts);
        cautions = List.copyOf(cautions);
    }

    /** What a leg changes. */
    public enum Move {
        ROLE,
        INDUSTRY,
        BOTH,
        /** The role, with the present employer; for no switch, only the seat there. */
        INTERNAL,
        /** Neither: the same work for another employer. */
        EMPLOYER
    }

    /** A component's own grade and the sentence that says why. */
    public record Part(Component component, Grade grade, Sentence why) {}

    /** The components that a grade is made of. */
    public enum Component {
        SKILLS,
        TECHNOLOGIES,
        PREPARATION,
        SEATS,
        BOTH_AT_ONCE
    }
}

package app.switchback.planning.domain.trail;

import app.switchback.planning.domain.switching.Classifier;
import app.switchback.planning.trails.EmployerSize;
import app.switchback.planning.trails.Trail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ways that need no search: role first, industry first, direct, internal. */
final class Routes {
    private final Question question;
    private final Stops stops;

    Routes(Question question, Stops stops) {
        this.question = question;
        this.stops = stops;
    }

    /** In the fixed order of {@link Trail.Kind}. */
    List<Route> plain() {
        var routes = new ArrayList<Route>();
        switch (question.kind()) {
            case BOTH -> {
                routes.add(roleFirst(Trail.Kind.ROLE_FIRST, "role-first"));
                industryFirst().ifPresent(routes::add);
                routes.add(direct());
                internalThenIndustry().ifPresent(routes::add);
            }
            case ROLE, NONE -> {
                routes.add(direct());
                internal().ifPresent(routes::add);
            }
            case INDUSTRY -> routes.add(direct());
        }
        return routes;
    }

    private Route roleFirst(Trail.Kind kind, String key) {
        var turn = Node.of(question.targetRole(), question.startIndustry());
        return new Route(kind, key, List.of(question.start(), turn, question.target()));
    }

    /** Nobody can take a role along whom we know none of. */
    private Optional<Route> industryFirst() {
        return question.startRole().map(role -> {
            var turn = Node.of(role, Optional.of(question.targetIndustry()));
            return new Route(
                    Trail.Kind.INDUSTRY_FIRST, "industry-first", List.of(question.start(), turn, question.target()));
        });
    }

    private Route direct() {
        return new Route(Trail.Kind.DIRECT, "direct", List.of(question.start(), question.target()));
    }

    private Optional<Route> internal() {
        var node = Node.of(question.targetRole(), Optional.of(question.targetIndustry()));
        return internalMove(node)
                ? Optional.of(new Route(Trail.Kind.INTERNAL, "internal", List.of(question.start(), node)))
                : Optional.empty();
    }

    private Optional<Route> internalThenIndustry() {
        var node = Node.of(question.targetRole(), question.startIndustry());
        return internalMove(node) ? Optional.of(roleFirst(Trail.Kind.INTERNAL, "internal")) : Optional.empty();
    }

    /**
     * The employer could have the role when the person says so, or when the role is published in the employer's industry
     * and the employer is large enough to have specialists at all.
     */
    private boolean internalMove(Node there) {
        var journey = question.journey();
        if (journey.target().sameEmployer()) {
            return true;
        }
        return Classifier.hasEmployer(journey.start())
                && there.industry().equals(question.startIndustry())
                && !journey.start().size().equals(Optional.of(EmployerSize.UNDER_10))
                && stops.at(there).seats().given();
    }
}

package app.switchback.planning.application;

import static app.switchback.planning.application.DemoAnswers.job;
import static app.switchback.planning.application.DemoAnswers.target;

import app.switchback.planning.answers.BringsAnswer;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.MattersAnswer;
import app.switchback.planning.trails.EmployerSize;
import app.switchback.planning.trails.Level;
import app.switchback.planning.trails.Trail;
import java.util.List;
import java.util.Map;

/** Mira, financial analyst at a bank: decided for one change, half-way through another, done with two more. */
final class DemoPlansOfMira {
    private static final HereAnswer AT_THE_BANK = job("Financial analyst", "13-2051.00", "financial-services")
            .withLevel(Level.SENIOR)
            .withEmployer("Northgate Bank")
            .withSize(EmployerSize.FROM_1000);
    private static final BringsAnswer SKILLS = new BringsAnswer(
            Map.of("2.C.3.a", 4.6, "2.C.4.a", 5.2, "2.B.3.e", 3.8),
            Map.of(
                    "2.C.3.a", "I run the team's data pipeline: 40 sources, one broken night in two years",
                    "2.B.3.e", "Rewrote our pricing model in Python; it has run every night since May"),
            List.of("Git", "Python", "Scikit-learn"),
            List.of("Corel QuattroPro", "IBM Lotus 1-2-3", "SAS"));
    private static final MattersAnswer WISHES = new MattersAnswer(95_000L, "USD", 36, 3, 1, 4, 3, 2);
    private static final String WHY =
            "The fraud team has been asking for help with its models since spring, so I would start"
                    + " among people who know my work. If modelling turns out not to be for me, I find out before I have given up the"
                    + " industry that I know.";

    private final DemoPlan.Desk desk;

    DemoPlansOfMira(DemoPlan.Desk desk) {
        this.desk = desk;
    }

    void write() {
        archived();
        deleted();
        halfWay();
        decided();
    }

    private void decided() {
        desk.begin("Into machine learning")
                .from(AT_THE_BANK)
                .to(target("Machine learning engineer", "15-2051.00", "software-internet"))
                .agrees()
                .brings(SKILLS)
                .wants(WISHES)
                .compares()
                .decides(Trail.Kind.ROLE_FIRST, WHY);
    }

    private void halfWay() {
        desk.begin("Numbers that help patients")
                .from(AT_THE_BANK)
                .to(target("Clinical data manager", "15-2051.02", "healthcare").withLevel(Level.EXPERIENCED))
                .agrees();
    }

    private void archived() {
        desk.begin("Same work, at a software house")
                .from(AT_THE_BANK.withLevel(Level.EXPERIENCED))
                .to(target("Financial analyst", "13-2051.00", "software-internet"))
                .agrees()
                .brings(BringsAnswer.EMPTY)
                .wants(MattersAnswer.EMPTY)
                .compares()
                .decides(Trail.Kind.DIRECT, "It was only ever about the office dog.")
                .archive();
    }

    private void deleted() {
        desk.begin("Open a bakery")
                .from(AT_THE_BANK)
                .to(target("Baker", "51-3011.00", "retail"))
                .delete();
    }
}

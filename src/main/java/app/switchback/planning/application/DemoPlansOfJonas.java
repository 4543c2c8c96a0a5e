package app.switchback.planning.application;

import static app.switchback.planning.application.DemoAnswers.job;
import static app.switchback.planning.application.DemoAnswers.start;
import static app.switchback.planning.application.DemoAnswers.target;

import app.switchback.atlas.IndustryId;
import app.switchback.planning.answers.BringsAnswer;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.MattersAnswer;
import app.switchback.planning.trails.EmployerSize;
import app.switchback.planning.trails.Level;
import app.switchback.planning.trails.Start;
import app.switchback.planning.trails.SwitchKind;
import app.switchback.planning.trails.Trail;

/** Jonas plans in German and never throws a plan away: every kind of start, every stage of a draft, one very long name. */
final class DemoPlansOfJonas {
    private static final HereAnswer AT_THE_INSURER = job("Unternehmensanalyst", "13-1111.00", "financial-services")
            .withLevel(Level.EXPERIENCED)
            .withEmployer("Rhenania Versicherung")
            .withSize(EmployerSize.FROM_250_TO_999);
    private static final MattersAnswer CAREFUL = new MattersAnswer(null, "USD", 24, 0, 3, 3, 2, 4);

    private final DemoPlan.Desk desk;

    DemoPlansOfJonas(DemoPlan.Desk desk) {
        this.desk = desk;
    }

    void write() {
        pastStarts();
        otherStarts();
        oneThingAtATime();
        readings();
        drafts();
    }

    private void pastStarts() {
        desk.begin("Nach der Bundeswehr")
                .from(start(Start.Kind.MILITARY, "Fernmeldefeldwebel", "55-3015.00"))
                .to(target("IT-Sicherheitsberater", "15-1212.00", "consulting-accounting"))
                .agrees()
                .brings(BringsAnswer.EMPTY)
                .wants(CAREFUL)
                .compares()
                .decides(
                        Trail.Kind.DIRECT,
                        "Ich will gleich richtig anfangen, und der Berufsförderungsdienst zahlt den Kurs.")
                .archive();
        desk.begin("Raus aus der Uni")
                .from(start(Start.Kind.RESEARCHER, "Wissenschaftlicher Mitarbeiter", "15-2041.00")
                        .withIndustry(new IndustryId("academia-research")))
                .to(target("Biometriker", "15-2041.01", "pharma-medical"))
                .countsTheLab(true)
                .brings(BringsAnswer.EMPTY)
                .wants(CAREFUL)
                .compares()
                .decides(Trail.Kind.DIRECT, "Die Stelle gab es, und die Methoden sind dieselben.")
                .archive();
    }

    private void otherStarts() {
        desk.begin("Wieder einsteigen nach der Elternzeit")
                .from(start(Start.Kind.CAREER_BREAK, "Projektleiter", "13-1082.00")
                        .withIndustry(new IndustryId("healthcare")))
                .to(target("Unternehmensberater im Gesundheitswesen", "13-1111.00", "healthcare"))
                .agrees()
                .brings(BringsAnswer.EMPTY)
                .wants(CAREFUL)
                .compares();
        desk.begin("Noch einmal studieren")
                .from(HereAnswer.EMPTY.withKind(Start.Kind.STUDENT))
                .to(target("Softwareentwickler", "15-1252.00", "software-internet")
                        .withLevel(Level.ENTRY))
                .agrees();
        desk.begin("Selbständig, aber mit Netz")
                .from(job("Webdesigner", "15-1255.00", "media-marketing").withKind(Start.Kind.SELF_EMPLOYED))
                .to(target("UX-Designer", "15-1255.00", "software-internet"))
                .agrees()
                .brings(BringsAnswer.EMPTY)
                .wants(new MattersAnswer(65_000L, "EUR", null, 4, 0, 2, 2, 2))
                .compares()
                .decides(Trail.Kind.DIRECT, "Ein Arbeitgeber statt neun Auftraggeber.");
    }

    private void oneThingAtATime() {
        desk.begin("Gleiche Arbeit, andere Branche")
                .from(AT_THE_INSURER)
                .to(target("Unternehmensanalyst", "13-1111.00", "energy-resources"))
                .agrees()
                .brings(BringsAnswer.EMPTY)
                .wants(CAREFUL)
                .compares()
                .decides(Trail.Kind.DIRECT, "Die Energiewende findet nicht in der Versicherung statt.");
        desk.begin("Im Haus wechseln")
                .from(AT_THE_INSURER)
                .to(target("Business-Intelligence-Analyst", "15-2051.01", "financial-services")
                        .withSameEmployer(true))
                .agrees()
                .brings(BringsAnswer.EMPTY)
                .wants(CAREFUL)
                .compares()
                .decides(Trail.Kind.INTERNAL, "Die Abteilung sucht, und meine Chefin weiß davon.");
    }

    private void readings() {
        desk.begin("Teamleitung statt neuer Beruf")
                .from(AT_THE_INSURER)
                .to(target("Leiter Unternehmensanalyse", "13-1111.00", "financial-services")
                        .withLevel(Level.LEAD)
                        .withSameEmployer(true))
                .agrees();
        desk.begin("Betrug aufdecken")
                .from(AT_THE_INSURER)
                .to(target("Betrugsermittler", "13-2099.04", "government"))
                .overrules(SwitchKind.INDUSTRY, "Betrugsfälle prüfe ich heute schon, es heißt nur anders.")
                .brings(BringsAnswer.EMPTY);
    }

    private void drafts() {
        desk.begin("Auswandern nach Kanada").from(AT_THE_INSURER).delete();
        desk.begin("Von der Schadenregulierung in der Versicherung zum Produktmanager für Software in der Bahn")
                .from(job("Schadenregulierer", "13-1031.00", "financial-services"))
                .to(target("Produktmanager", "11-2021.00", "transport-logistics"))
                .agrees()
                .brings(BringsAnswer.EMPTY);
        desk.begin("Drei Ideen auf einmal")
                .from(AT_THE_INSURER)
                .to(
                        target("Aktuar", "15-2011.00", "financial-services"),
                        target("Statistiker", "15-2041.00", "government"),
                        target("Datenwissenschaftler", "15-2051.00", "healthcare"));
        desk.begin("Etwas mit KI")
                .from(AT_THE_INSURER)
                .to(target("KI-Kümmerer", "15-2051.00", "government"))
                .agrees()
                .brings(BringsAnswer.EMPTY)
                .wants(CAREFUL);
        desk.begin("Mein Plan");
    }
}

package app.switchback.planning.application;

import app.switchback.atlas.IndustryId;
import app.switchback.atlas.OccupationCode;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.RoleAnswer;
import app.switchback.planning.answers.TargetAnswer;
import app.switchback.planning.trails.Start;

/** Where people of the demo world are and want to be. */
final class DemoAnswers {
    private DemoAnswers() {}

    static HereAnswer job(String words, String occupation, String industry) {
        return HereAnswer.EMPTY.withRole(role(words, occupation)).withIndustry(new IndustryId(industry));
    }

    static HereAnswer start(Start.Kind kind, String words, String occupation) {
        return HereAnswer.EMPTY.withKind(kind).withRole(role(words, occupation));
    }

    static TargetAnswer target(String words, String occupation, String industry) {
        return TargetAnswer.EMPTY.withRole(role(words, occupation)).withIndustry(new IndustryId(industry));
    }

    private static RoleAnswer role(String words, String occupation) {
        return new RoleAnswer(words, new OccupationCode(occupation));
    }
}

package app.switchback.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.IndustryId;
import app.switchback.planning.answers.HereAnswer;
import app.switchback.planning.answers.TargetAnswer;
import app.switchback.planning.trails.Start;
import org.junit.jupiter.api.Test;

class KnownEndsTest {
    private final IndustryId software = new IndustryId("software");
    private final TargetAnswer there = TargetAnswer.EMPTY.withIndustry(software);

    @Test
    void who_leaves_no_industry_crosses_into_none() {
        var student = HereAnswer.EMPTY.withKind(Start.Kind.STUDENT);

        assertThat(KnownEnds.of(student, there).industryChanges()).isFalse();
    }

    @Test
    void who_leaves_another_industry_crosses() {
        var banker = HereAnswer.EMPTY.withIndustry(new IndustryId("finance"));

        assertThat(KnownEnds.of(banker, there).industryChanges()).isTrue();
        assertThat(KnownEnds.of(banker.withIndustry(software), there).industryChanges())
                .isFalse();
    }
}

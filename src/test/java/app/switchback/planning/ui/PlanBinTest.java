package app.switchback.planning.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.planning.PlanId;
import app.switchback.planning.application.BinRow;
import app.switchback.planning.application.PlanList;
import app.switchback.planning.application.PlanService;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(Persona.ADA)
class PlanBinTest extends ViewTest {
    private static final BinRow ROW = new BinRow(
            new PlanId(UUID.randomUUID()),
            "From bank to lab",
            Instant.parse("2026-11-01T12:00:00Z"),
            Instant.parse("2026-12-01T12:00:00Z"));

    @Autowired
    PlanService plans;

    @Autowired
    PlanList list;

    @Test
    void a_deleted_plan_is_found_and_put_back() {
        var plan = plans.start("From bank to lab");
        plans.delete(plan);
        show(list.bin());

        _click(_get(Button.class, spec -> spec.withText("Put back")));

        assertThat(list.rows()).extracting(row -> row.id()).containsExactly(plan);
    }

    @Test
    void it_says_how_many_lie_there_and_until_when() {
        show(List.of(ROW));

        assertThat(_get(Details.class).getSummaryText()).isEqualTo("Bin (1)");
        assertThat(_get(Details.class).getElement().getTextRecursively())
                .contains("From bank to lab")
                .contains("Deleted on 1 November 2026, gone after 1 December 2026");
    }

    @Test
    void each_button_names_its_plan() {
        show(List.of(ROW));
        assertThat(_get(Button.class, spec -> spec.withText("Put back")).getAriaLabel())
                .contains("Put back: From bank to lab");
    }

    @Test
    void an_empty_bin_is_not_shown() {
        show(new ArrayList<>());
        assertThat(_find(PlanBin.class)).isEmpty();
    }

    @Test
    void it_speaks_german() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        show(List.of(ROW));
        assertThat(_get(Details.class).getSummaryText()).isEqualTo("Papierkorb (1)");
        assertThat(_get(Details.class).getElement().getTextRecursively())
                .contains("Gelöscht am 1. November 2026, weg nach dem 1. Dezember 2026")
                .contains("Zurückholen");
    }

    private void show(List<BinRow> rows) {
        UI.getCurrent().add(new PlanBin(rows, row -> plans.restore(row.id())));
    }
}

package app.switchback;

import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.testing.Browser;
import app.switchback.testing.UidlClient;
import app.switchback.testing.WebTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * What our pages rely on (A43): a part that is disabled, hidden or only to be read does not listen, however the message was
 * made. Each part here writes down what it hears; the ids, which a page does not tell, are told here.
 */
@WebTest
class InertPartsTest {
    private static final List<String> HEARD = new CopyOnWriteArrayList<>();
    private static final List<Integer> ROWS_ASKED_FOR = new CopyOnWriteArrayList<>();
    private static final Map<String, Integer> PARTS = new ConcurrentHashMap<>();

    @LocalServerPort
    int port;

    @Autowired
    ServletContext context;

    private UidlClient page;

    @BeforeEach
    void a_page_of_inert_parts_is_open() {
        HEARD.clear();
        routes().setRoute("inert", InertParts.class);
        page = UidlClient.open(new Browser(port), "inert");
    }

    @AfterEach
    void it_is_closed() {
        routes().removeRoute(InertParts.class);
    }

    @Test
    void what_is_awake_listens() {
        page.send(page.event(PARTS.get("awake"), "click", Map.of()));
        page.send(page.set(PARTS.get("group"), "value", List.of("1")));

        assertThat(HEARD).containsExactly("awake", "[open]");
    }

    @Test
    void what_is_disabled_or_hidden_is_deaf() { // A43
        for (var name : List.of("disabled", "veiled", "within the veiled", "within the disabled"))
            page.send(page.event(PARTS.get(name), "click", Map.of()));
        for (var name : List.of("disabled box", "veiled box")) {
            page.send(page.set(PARTS.get(name), "checked", true));
            page.send(page.event(PARTS.get(name), "checked-changed", Map.of()));
        }
        for (var name : List.of("disabled field", "veiled field", "read-only field"))
            page.send(page.set(PARTS.get(name), "value", "forged"));

        assertThat(HEARD).isEmpty();
    }

    @Test
    void one_closed_box_among_open_ones_stays_as_it_is() { // A43
        page.send(page.set(PARTS.get("group"), "value", List.of("2")));
        page.send(page.set(PARTS.get("group"), "value", List.of("1", "2")));

        assertThat(HEARD).allSatisfy(heard -> assertThat(heard).doesNotContain("closed"));
    }

    @Test
    void what_is_hidden_is_not_sent() { // A43
        assertThat(page.texts()).contains("awake", "disabled").doesNotContain("veiled", "within the veiled");
        assertThat(page.heard()).doesNotContain("veiled");
    }

    @Test
    void a_forged_range_of_rows_is_cut() { // A43
        page.send(page.call(PARTS.get("rows"), "setViewportRange", 0, Integer.MAX_VALUE));
        page.send(page.call(PARTS.get("rows"), "setViewportRange", 1_000, Integer.MAX_VALUE));

        assertThat(ROWS_ASKED_FOR)
                .isNotEmpty()
                .allSatisfy(rows -> assertThat(rows).isLessThanOrEqualTo(500));
    }

    private RouteConfiguration routes() {
        return RouteConfiguration.forRegistry(ApplicationRouteRegistry.getInstance(new VaadinServletContext(context)));
    }

    /** No route of its own: it is opened for this test only. */
    @AnonymousAllowed
    public static class InertParts extends Div {
        public InertParts() {
            var hidden = new Div(button("within the veiled"));
            hidden.setVisible(false);
            var disabled = new Div(button("within the disabled"));
            disabled.setEnabled(false);
            add(button("awake"), disabled(button("disabled")), hidden(button("veiled")), hidden, disabled);
            add(disabled(box("disabled box")), hidden(box("veiled box")));
            add(disabled(field("disabled field")), hidden(field("veiled field")), readOnly(), group(), rows());
        }

        private static Button button(String name) {
            return part(name, new Button(name, click -> HEARD.add(name)));
        }

        private static Checkbox box(String name) {
            var box = part(name, new Checkbox(name));
            box.addValueChangeListener(change -> HEARD.add(name));
            return box;
        }

        private static TextField field(String name) {
            var field = part(name, new TextField(name));
            field.addValueChangeListener(change -> HEARD.add(name));
            return field;
        }

        private static TextField readOnly() {
            var field = field("read-only field");
            field.setReadOnly(true);
            return field;
        }

        private static CheckboxGroup<String> group() {
            var group = part("group", new CheckboxGroup<String>("group"));
            group.setItems("open", "closed");
            group.setItemEnabledProvider("open"::equals);
            group.addValueChangeListener(change -> HEARD.add(change.getValue().toString()));
            return group;
        }

        private static Grid<Integer> rows() {
            var grid = part("rows", new Grid<Integer>());
            grid.addColumn(row -> row);
            grid.setItems(
                    query -> {
                        ROWS_ASKED_FOR.add(query.getLimit());
                        return IntStream.range(0, query.getLimit()).boxed();
                    },
                    query -> Integer.MAX_VALUE);
            return grid;
        }

        private static <C extends Component & com.vaadin.flow.component.HasEnabled> C disabled(C part) {
            part.setEnabled(false);
            return part;
        }

        private static <C extends Component> C hidden(C part) {
            part.setVisible(false);
            return part;
        }

        private static <C extends Component> C part(String name, C part) {
            part.addAttachListener(
                    attached -> PARTS.put(name, part.getElement().getNode().getId()));
            return part;
        }
    }
}

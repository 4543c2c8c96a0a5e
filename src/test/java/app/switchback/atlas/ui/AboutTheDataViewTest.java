package app.switchback.atlas.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import app.switchback.atlas.Atlas;
import app.switchback.designsystem.Foreign;
import app.switchback.testing.As;
import app.switchback.testing.Persona;
import app.switchback.testing.ViewTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AboutTheDataViewTest extends ViewTest {
    @Autowired
    Atlas atlas;

    @BeforeEach
    void open() {
        UI.getCurrent().navigate("about-the-data");
    }

    @Test
    void a_stranger_may_read_it() {
        assertThat(_get(H1.class).getText()).isEqualTo("About the data");
    }

    @Test
    @As(Persona.ADA)
    void a_signed_in_person_may_read_it() {
        assertThat(_get(H1.class).getText()).isEqualTo("About the data");
    }

    @Test
    void every_attribution_stands_in_full_and_is_marked_as_english() {
        var texts = _find(Foreign.class).stream().map(Foreign::getText).toList();

        assertThat(atlas.sources())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(texts).contains(source.title(), source.attribution()));
        assertThat(_find(Foreign.class))
                .allSatisfy(name ->
                        assertThat(name.getElement().getAttribute("lang")).isEqualTo("en"));
    }

    @Test
    void what_is_estimated_is_counted_in_the_data() {
        var terms = _find(DescriptionList.Term.class).stream()
                .map(DescriptionList.Term::getText)
                .toList();

        assertThat(terms).contains("Skill profiles of 29 roles", "German names of 783 roles");
    }

    @Test
    void every_industry_group_is_listed() {
        var terms = _find(DescriptionList.Term.class).stream()
                .map(DescriptionList.Term::getText)
                .toList();

        assertThat(terms)
                .containsAll(
                        atlas.industries().stream().map(group -> group.name()).toList());
    }
}

package app.switchback.atlas.application;

import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.Technology;
import app.switchback.atlas.domain.DataSet;
import app.switchback.atlas.domain.Links;
import java.util.List;

/** The technologies of each role. */
final class Technologies {
    private final DataSet data;
    private final Links links;
    private final String[] names;

    Technologies(DataSet data) {
        this.data = data;
        links = data.technologies();
        names = data.technologyNames();
    }

    /** By name, as the names' places are in their order. */
    List<Technology> of(OccupationCode role) {
        var place = data.occupations().place(role);
        return place < 0
                ? List.of()
                : links.rows(place).mapToObj(this::technology).toList();
    }

    private Technology technology(int row) {
        return new Technology(
                names[links.column("technology")[row]],
                links.column("hot")[row] == 1,
                links.column("in_demand")[row] == 1);
    }
}

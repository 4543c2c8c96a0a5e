package app.switchback.atlas.application;

import app.switchback.atlas.Atlas;
import app.switchback.atlas.AtlasVersion;
import app.switchback.atlas.EmployerHint;
import app.switchback.atlas.Industry;
import app.switchback.atlas.IndustryId;
import app.switchback.atlas.Likeness;
import app.switchback.atlas.Occupation;
import app.switchback.atlas.OccupationCode;
import app.switchback.atlas.Outlook;
import app.switchback.atlas.Place;
import app.switchback.atlas.Rating;
import app.switchback.atlas.Source;
import app.switchback.atlas.Technology;
import app.switchback.atlas.TitleMatch;
import app.switchback.atlas.domain.DataSet;
import app.switchback.atlas.domain.Figures;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The atlas over the data set in memory and the industry groups in force. */
@Component
class LoadedAtlas implements Atlas {
    private final DataSet data;
    private final GroupsInForce groups;
    private final Figures figures;
    private final Technologies technologies;
    private final AtlasEngines engines;

    LoadedAtlas(DataSet data, GroupsInForce groups, AtlasEngines engines) {
        this.data = data;
        this.groups = groups;
        this.engines = engines;
        figures = new Figures(data);
        technologies = new Technologies(data);
    }

    @Override
    public AtlasVersion version() {
        return new AtlasVersion(data.version(), groups.current().revision());
    }

    @Override
    public List<Source> sources() {
        return data.sources();
    }

    @Override
    public List<Occupation> occupations() {
        return data.occupations().all();
    }

    @Override
    public Optional<Occupation> occupation(OccupationCode code) {
        var place = data.occupations().place(code);
        return place < 0 ? Optional.empty() : Optional.of(data.occupations().at(place));
    }

    @Override
    public List<TitleMatch> titles(String typed, Locale language, int limit) {
        return engines.titles().titles(typed, language, limit);
    }

    @Override
    public List<TitleMatch> titlesNear(String typed, Locale language, int limit) {
        return engines.titles().nearby(typed, language, limit);
    }

    @Override
    public List<Industry> industries() {
        return groups.current().partition().industries();
    }

    @Override
    public Optional<Industry> industry(IndustryId id) {
        return groups.current().partition().industry(id);
    }

    @Override
    public List<Industry> industriesNamed(String typed, Locale language, int limit) {
        return groups.current().search().named(typed, language, limit);
    }

    @Override
    public Optional<EmployerHint> employer(String typed) {
        return groups.current().employer(typed);
    }

    @Override
    public Place place(OccupationCode role, IndustryId industry) {
        return industry(industry)
                .map(group -> figures.in(role, group))
                .orElseGet(() -> figures.in(role, new Industry(industry, "", "", List.of())));
    }

    @Override
    public Place everywhere(OccupationCode role) {
        return figures.everywhere(role);
    }

    @Override
    public Outlook outlook(OccupationCode role) {
        return figures.outlook(role);
    }

    @Override
    public List<Rating> profile(OccupationCode role) {
        var place = data.occupations().place(role);
        return place < 0 ? List.of() : data.ratings().profile(place);
    }

    @Override
    public List<Technology> technologies(OccupationCode role) {
        return technologies.of(role);
    }

    @Override
    public Optional<Likeness> likeness(OccupationCode from, OccupationCode to) {
        return engines.likeness().between(from, to);
    }

    @Override
    public List<Likeness> nearest(OccupationCode from, int limit) {
        return engines.likeness().nearest(from, limit);
    }
}

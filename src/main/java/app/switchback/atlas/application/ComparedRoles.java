package app.switchback.atlas.application;

import app.switchback.atlas.Occupation.Basis;
import app.switchback.atlas.domain.DataSet;
import app.switchback.atlas.domain.Links;
import app.switchback.atlas.domain.likeness.RoleTraits;
import app.switchback.atlas.domain.titles.TitleWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What roles are compared by, out of the data set; O*NET's related occupations are no part of it. */
final class ComparedRoles {
    private final DataSet data;
    private final Links activities;
    private final Links technologies;
    private final Links sources;
    private final List<Map<String, Integer>> words = new ArrayList<>();

    private ComparedRoles(DataSet data) {
        this.data = data;
        activities = data.activities();
        technologies = data.technologies();
        sources = data.proxySources();
        for (var occupation : data.occupations().all()) {
            words.add(new HashMap<>());
            TitleWords.of(occupation.title()).forEach(word -> words.getLast().merge(word, 1, Integer::sum));
        }
        var titles = data.titles();
        for (int entry = 0; entry < titles.size(); entry++) {
            if (titles.shortens(entry) < 0) {
                var own = words.get(titles.occupation(entry));
                TitleWords.of(titles.text(entry)).forEach(word -> own.merge(word, 1, Integer::sum));
            }
        }
    }

    static List<RoleTraits> of(DataSet data) {
        var roles = new ComparedRoles(data);
        return IntStream.range(0, data.occupations().size())
                .mapToObj(roles::traits)
                .toList();
    }

    private RoleTraits traits(int place) {
        return new RoleTraits(
                data.occupations().at(place).code(),
                importances(place),
                activities(place),
                words.get(place),
                technologies(place),
                Arrays.stream(sources.values(place, "source"))
                        .mapToObj(source -> data.occupations().at(source).code())
                        .toList());
    }

    private Map<String, Integer> activities(int place) {
        var ids = data.activityIds();
        var tasks = activities.column("tasks");
        return activities
                .rows(place)
                .boxed()
                .collect(Collectors.toMap(row -> ids[activities.column("dwa")[row]], row -> tasks[row], Integer::sum));
    }

    private Map<String, Integer> technologies(int place) {
        return Arrays.stream(technologies.values(place, "technology"))
                .boxed()
                .collect(Collectors.toMap(
                        technology -> data.technologyNames()[technology], technology -> 1, (a, b) -> a));
    }

    private List<Double> importances(int place) {
        if (data.ratings().basis(place) == Basis.NONE) {
            return List.of();
        }
        return IntStream.range(0, data.ratings().elements().size())
                .mapToObj(element -> data.ratings().importance(place, element))
                .toList();
    }
}

package app.switchback.atlas.domain;

import app.switchback.atlas.Source;
import app.switchback.atlas.store.Tables;
import java.util.ArrayList;
import java.util.List;

/** The whole data set in memory, loaded once and never changed; its parts are laid out for look-up by place. */
public final class DataSet {
    /** The data set that comes with the program. */
    public static final String BUNDLED = "/atlas/atlas.bin";

    private final Tables tables;
    private final Occupations occupations;
    private final Ratings ratings;
    private final Traits traits;
    private final Titles titles;
    private final GermanNames germanNames;
    private final Industries industries;
    private final Cells cells;
    private final Cells newest;
    private final Employers employers;

    public DataSet(Tables tables) {
        this.tables = tables;
        germanNames = new GermanNames(tables);
        ratings = new Ratings(tables);
        occupations = new Occupations(tables, ratings, germanNames);
        traits = new Traits(tables);
        titles = new Titles(tables);
        industries = new Industries(tables);
        cells = Cells.of(tables, "cell");
        newest = Cells.of(tables, "newest");
        employers = new Employers(tables.table("employer"));
    }

    /** The version that the content gives itself. */
    public String version() {
        return tables.version();
    }

    public List<Source> sources() {
        var table = tables.table("source");
        var sources = new ArrayList<Source>();
        for (int i = 0; i < table.rows(); i++) {
            sources.add(new Source(
                    table.texts("key")[i],
                    table.texts("title")[i],
                    table.texts("year")[i],
                    table.texts("place")[i],
                    table.texts("licence")[i],
                    table.texts("attribution")[i]));
        }
        return List.copyOf(sources);
    }

    public Occupations occupations() {
        return occupations;
    }

    public Ratings ratings() {
        return ratings;
    }

    public Traits traits() {
        return traits;
    }

    public Titles titles() {
        return titles;
    }

    public GermanNames germanNames() {
        return germanNames;
    }

    public Industries industries() {
        return industries;
    }

    public Cells cells() {
        return cells;
    }

    /** The national figures of May 2025; never in one sentence with those of {@link #cells}. */
    public Cells newest() {
        return newest;
    }

    public Employers employers() {
        return employers;
    }

    /** An occupation's detailed work activities; columns {@code dwa} (place in {@link #activityIds}) and {@code tasks}. */
    public Links activities() {
        return new Links(tables.table("occupation_dwa"), "occupation", occupations.size());
    }

    public String[] activityIds() {
        return tables.table("dwa").texts("id");
    }

    /**
     * An occupation's technologies; columns {@code technology} (place in {@link #technologyNames}), {@code hot} and
     * {@code in_demand} (0 or 1).
     */
    public Links technologies() {
        return new Links(tables.table("occupation_technology"), "occupation", occupations.size());
    }

    public String[] technologyNames() {
        return tables.table("technology").texts("name");
    }

    /** O*NET's related occupations, best first; column {@code other}. For checking likeness, never its input. */
    public Links related() {
        return new Links(tables.table("related"), "occupation", occupations.size());
    }

    /** From which occupations an estimated profile was made, nearest first; column {@code source}. */
    public Links proxySources() {
        return new Links(tables.table("proxy_source"), "occupation", occupations.size());
    }
}

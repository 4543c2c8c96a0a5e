package app.switchback.atlas.domain;

import app.switchback.atlas.EmployerHint;
import java.util.Optional;

/**
 * The industry groups in force with all that is made from them at once.
 *
 * @param revision 1 for the groups that come with the product, higher after each edit
 */
public record GroupIndex(int revision, Partition partition, IndustrySearch search, EmployerHints employers) {
    public static GroupIndex of(int revision, Partition partition, DataSet data) {
        var naics = new NaicsGroups(data.industries(), partition);
        return new GroupIndex(
                revision, partition, new IndustrySearch(partition, naics), new EmployerHints(naics, data.employers()));
    }

    /** The employer of that name; whoever types only what their employer does named none. */
    public Optional<EmployerHint> employer(String typed) {
        return search.isTrade(typed) ? Optional.empty() : employers.find(typed);
    }
}

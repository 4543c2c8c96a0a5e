package app.switchback.atlas.domain;

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
}

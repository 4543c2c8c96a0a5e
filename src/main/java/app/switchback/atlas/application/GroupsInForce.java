package app.switchback.atlas.application;

import app.switchback.atlas.domain.EmployerHints;
import app.switchback.atlas.domain.IndustrySearch;
import app.switchback.atlas.domain.Partition;

/** Which industry groups hold now; an administrator may have edited them. */
interface GroupsInForce {
    /**
     * The groups as they were at one moment, with all that is made from them.
     *
     * @param revision 1 for the groups that come with the product, higher after each edit
     */
    record Snapshot(int revision, Partition partition, IndustrySearch search, EmployerHints employers) {}

    Snapshot current();
}

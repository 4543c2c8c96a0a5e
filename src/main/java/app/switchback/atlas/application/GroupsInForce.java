package app.switchback.atlas.application;

import app.switchback.atlas.domain.GroupIndex;

/** Which industry groups hold now; an administrator may have edited them. */
interface GroupsInForce {
    GroupIndex current();
}

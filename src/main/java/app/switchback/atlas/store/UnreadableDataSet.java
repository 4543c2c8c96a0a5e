package app.switchback.atlas.store;

import java.io.IOException;

/** Says why a file is no data set that this program can read. */
public final class UnreadableDataSet extends IOException {
    public UnreadableDataSet(String reason) {
        super(reason);
    }
}

package app.switchback.testing;

import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.Callable;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Counts the SQL statements and commits that something costs. */
public final class Statements {
    private final Statistics statistics;

    public Statements(EntityManagerFactory factory) {
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    /** @return how many statements were prepared and how many transactions ended well while {@code work} ran */
    public Cost of(Callable<?> work) {
        statistics.clear();
        try {
            work.call();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
        return new Cost(statistics.getPrepareStatementCount(), statistics.getSuccessfulTransactionCount());
    }

    public record Cost(long statements, long commits) {}
}

package app.switchback.planning.domain;

import app.switchback.ownership.OwnedRepository;
import java.time.Instant;
import java.util.List;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The current owner's plans. */
public interface CareerPlans extends OwnedRepository<CareerPlan> {
    @Query("select p from CareerPlan p where p.deletedAt is null order by p.createdAt desc, p.id desc")
    List<CareerPlan> present();

    /** What lies in the bin since {@code limit} or later, the latest deleted first. */
    @Query("select p from CareerPlan p where p.deletedAt >= :limit order by p.deletedAt desc, p.id desc")
    List<CareerPlan> binnedSince(Instant limit);

    /** Empties the bin of what lies there since before {@code limit}; returns how many plans went. */
    @Modifying
    @Query("delete from CareerPlan p where p.deletedAt < :limit")
    int forgetDeletedBefore(Instant limit);
}

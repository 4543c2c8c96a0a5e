package app.switchback.planning.domain;

import app.switchback.ownership.OwnedRepository;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

/** The current owner's history of overruled classifications. */
public interface Overrulings extends OwnedRepository<Overruling> {
    @Query("select o from Overruling o where o.plan = :plan order by o.at desc, o.id desc")
    List<Overruling> ofPlan(UUID plan);
}

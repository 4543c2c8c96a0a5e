package app.switchback.account.domain;

import org.springframework.data.repository.Repository;

/** Whether the instance has been founded; not owned by anybody. */
public interface Foundings extends Repository<Founding, Short> {
    Founding saveAndFlush(Founding founding);

    long count();
}

package app.switchback;

import static app.switchback.testing.Persona.ADA;
import static app.switchback.testing.Persona.BOB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.switchback.ownership.OwnedEntity;
import app.switchback.ownership.OwnedRepository;
import app.switchback.ownership.OwnerId;
import app.switchback.ownership.OwnerScope;
import app.switchback.testing.OwnedSamples;
import app.switchback.testing.OwnedTables;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.repository.support.Repositories;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The owner wall, tried on every owned entity that the metamodel knows, so that a new one is covered the day it is born
 * (A01, A02, A03). It runs on each database.
 */
abstract class OwnershipContract {
    /**
     * Tables with an owner that are no owned entities, each looked at: account rows are read before anybody signs in,
     * letters by the sender, and some of them are about nobody.
     */
    private static final List<String> REVIEWED_TABLES = List.of(
            "account_account", "account_role", "account_remembered", "account_device", "account_audit", "mail_letter");

    @Autowired
    ApplicationContext context;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void only_ada_and_bob_exist() {
        jdbc.update("delete from owner");
        Stream.of(ADA, BOB)
                .forEach(person -> jdbc.update(
                        "insert into owner (id) values (?)", person.owner().value()));
    }

    @Test
    void there_is_something_to_guard() {
        assertThat(owned()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> a_stranger_finds_nothing() { // A01
        return onEach((type, id) -> {
            assertThat(as(BOB.owner(), () -> repository(type).findById(id))).isEmpty();
            assertThat(as(BOB.owner(), () -> repository(type).existsById(id))).isFalse();
            assertThat(as(BOB.owner(), () -> repository(type).count())).isZero();
            assertThat(as(BOB.owner(), () -> select(type))).isEmpty();
            assertThat(as(ADA.owner(), () -> repository(type).findById(id))).isPresent();
        });
    }

    @TestFactory
    Stream<DynamicTest> a_stranger_changes_nothing() { // A02
        return onEach((type, id) -> {
            var adas = as(ADA.owner(), () -> repository(type).findById(id).orElseThrow());
            var before = row(type, id);
            assertThatThrownBy(() -> as(BOB.owner(), () -> {
                        entities.merge(adas);
                        entities.flush();
                        return adas;
                    }))
                    .isInstanceOfAny(OptimisticLockingFailureException.class, OptimisticLockException.class);
            as(BOB.owner(), () -> bulkDelete(type));
            as(BOB.owner(), () -> {
                repository(type).delete(adas);
                return id;
            });
            assertThat(row(type, id)).isEqualTo(before);
        });
    }

    @TestFactory
    Stream<DynamicTest> a_stranger_hangs_nothing_on_it() { // A03
        return onEach((type, id) -> {
            var tables = new OwnedTables(jdbc);
            if (tables.hangsOnAnotherOwnedTable(table(type))) {
                assertThatThrownBy(
                                () -> tables.copyTo(table(type), id, BOB.owner().value()))
                        .isInstanceOf(DataIntegrityViolationException.class);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> nobody_can_own_it() {
        return owned().map(type -> DynamicTest.dynamicTest(
                type.getName(),
                () -> assertThatThrownBy(() -> transaction.executeWithoutResult(status -> save(type)))
                        .isInstanceOf(DataIntegrityViolationException.class)));
    }

    @TestFactory
    Stream<DynamicTest> erasing_its_owner_erases_it() {
        return onEach((type, id) -> {
            jdbc.update("delete from owner where id = ?", ADA.owner().value());
            assertThat(jdbc.queryForList("select id from " + table(type))).isEmpty();
        });
    }

    @Test
    void every_owned_table_is_locked_twice() {
        var tables = new OwnedTables(jdbc);
        assertThat(owned().map(this::table)).allSatisfy(table -> {
            assertThat(tables.primaryKey(table)).containsExactly("owner_id", "id");
            assertThat(tables.foreignKeysWithoutOwner(table)).isEmpty();
            assertThat(tables.cascadesFromOwner(table)).isTrue();
        });
    }

    @Test
    void no_table_with_an_owner_escapes_the_net() {
        var known = Stream.concat(owned().map(this::table), REVIEWED_TABLES.stream());
        assertThat(new OwnedTables(jdbc).withOwner()).isSubsetOf(known.toList());
    }

    private interface Check {
        void of(EntityType<?> type, UUID adasId) throws Exception;
    }

    private Stream<DynamicTest> onEach(Check check) {
        return owned().map(type -> DynamicTest.dynamicTest(type.getName(), () -> {
            only_ada_and_bob_exist();
            check.of(type, as(ADA.owner(), () -> save(type)));
        }));
    }

    private Stream<EntityType<?>> owned() {
        return entities.getMetamodel().getEntities().stream()
                .filter(type -> OwnedEntity.class.isAssignableFrom(type.getJavaType()))
                .map(type -> (EntityType<?>) type);
    }

    private UUID save(EntityType<?> type) {
        var sample = OwnedSamples.of(type.getJavaType(), this::persist);
        return persist(sample);
    }

    private UUID persist(OwnedEntity entity) {
        return repository(entities.getMetamodel().entity(entity.getClass()))
                .saveAndFlush(entity)
                .id();
    }

    @SuppressWarnings("unchecked")
    private OwnedRepository<OwnedEntity> repository(EntityType<?> type) {
        return (OwnedRepository<OwnedEntity>)
                new Repositories(context).getRepositoryFor(type.getJavaType()).orElseThrow();
    }

    private List<?> select(EntityType<?> type) {
        return entities.createQuery("select e from " + type.getName() + " e").getResultList();
    }

    private int bulkDelete(EntityType<?> type) {
        return entities.createQuery("delete from " + type.getName()).executeUpdate();
    }

    private Map<String, Object> row(EntityType<?> type, UUID id) {
        return jdbc.queryForMap("select * from " + table(type) + " where id = ?", id);
    }

    private String table(EntityType<?> type) {
        return Objects.requireNonNull(type.getJavaType().getAnnotation(Table.class))
                .name();
    }

    private <R> R as(OwnerId owner, Supplier<R> work) {
        return Objects.requireNonNull(OwnerScope.call(owner, () -> transaction.<R>execute(status -> work.get())));
    }
}

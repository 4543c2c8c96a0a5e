package app.switchback.mail.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The outbox, without an owner's wall: reviewed, used by the sender and the administrator's page only. Each change is one
 * statement that says what it expects to find; the count says whether it found it.
 */
public interface StoredLetters extends Repository<StoredLetter, UUID> {
    StoredLetter save(StoredLetter letter);

    Optional<StoredLetter> findById(UUID id);

    List<StoredLetter> findByOrderByPutAtDescIdDesc(Limit most);

    long countByState(LetterState state);

    @Query("select l.id from StoredLetter l where l.state = WAITING and l.nextAttemptAt <= :now"
            + " and (l.claimedUntil is null or l.claimedUntil <= :now) order by l.nextAttemptAt, l.id")
    List<UUID> due(Instant now, Limit most);

    /** Takes a due letter for one attempt; of two who try, one succeeds. */
    @Modifying
    @Query("update StoredLetter l set l.attempts = l.attempts + 1, l.claimedUntil = :until where l.id = :id"
            + " and l.state = WAITING and l.nextAttemptAt <= :now"
            + " and (l.claimedUntil is null or l.claimedUntil <= :now)")
    int claim(UUID id, Instant now, Instant until);

    /** A server has it: true whatever else has happened to the letter meanwhile. */
    @Modifying
    @Query("update StoredLetter l set l.state = SENT, l.endedAt = :now, l.claimedUntil = null,"
            + " l.trouble = null, l.serverSaid = null where l.id = :id")
    int sent(UUID id, Instant now);

    /** The attempt failed and another will follow; nothing if another attempt has begun, or somebody has given it up. */
    @Modifying
    @Query("update StoredLetter l set l.nextAttemptAt = :next, l.claimedUntil = null, l.trouble = :trouble,"
            + " l.serverSaid = :said where l.id = :id and l.state = WAITING and l.attempts = :attempt")
    int failed(UUID id, int attempt, Instant next, Trouble trouble, @Nullable String said);

    /** The attempt failed and was the last. */
    @Modifying
    @Query("update StoredLetter l set l.state = GIVEN_UP, l.endedAt = :now, l.claimedUntil = null,"
            + " l.trouble = :trouble, l.serverSaid = :said"
            + " where l.id = :id and l.state = WAITING and l.attempts = :attempt")
    int failedForGood(UUID id, int attempt, Instant now, Trouble trouble, @Nullable String said);

    /** An administrator wants it tried now; who is sending it at this moment is not disturbed. */
    @Modifying
    @Query("update StoredLetter l set l.state = WAITING, l.nextAttemptAt = :now, l.giveUpAt = :giveUpAt,"
            + " l.endedAt = null where l.id = :id and l.state in (WAITING, GIVEN_UP)")
    int retry(UUID id, Instant now, Instant giveUpAt);

    /** An administrator wants it tried no more. */
    @Modifying
    @Query("update StoredLetter l set l.state = GIVEN_UP, l.endedAt = :now" + " where l.id = :id and l.state = WAITING")
    int giveUp(UUID id, Instant now);

    @Modifying
    @Query("delete from StoredLetter l where l.state <> WAITING and l.endedAt < :then")
    int forgetEndedBefore(Instant then);
}

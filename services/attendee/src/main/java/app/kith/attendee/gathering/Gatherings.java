package app.kith.attendee.gathering;

import app.kith.defaults.Problems;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The gatherings of the current organisation. */
public interface Gatherings extends Repository<Gathering, UUID> {

    Optional<Gathering> findById(UUID id);

    /** Like {@link #findById}, and nobody else takes or changes it until the transaction ends. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Gathering> findWithLockById(UUID id);

    boolean existsById(UUID id);

    /** Answers a request about an event that is not there, or is another organisation's, like any other that is not found. */
    default void mustExist(UUID id) {
        if (!existsById(id)) {
            throw Problems.notFound("event");
        }
    }

    Gathering save(Gathering gathering);
}

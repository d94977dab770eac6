package app.kith.attendee.gathering;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The gatherings of the current organisation. */
public interface Gatherings extends Repository<Gathering, UUID> {

    Optional<Gathering> findById(UUID id);

    boolean existsById(UUID id);

    Gathering save(Gathering gathering);
}

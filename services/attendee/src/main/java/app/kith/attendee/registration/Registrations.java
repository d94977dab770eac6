package app.kith.attendee.registration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The places at the gatherings of the current organisation. */
public interface Registrations extends Repository<Registration, UUID> {

    Optional<Registration> findByIdAndGatheringId(UUID id, UUID gatheringId);

    @Query("select person_id from registration where gathering_id = :gatheringId")
    List<UUID> findPersonIdsByGatheringId(UUID gatheringId);

    Registration save(Registration registration);
}

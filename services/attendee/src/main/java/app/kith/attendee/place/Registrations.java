package app.kith.attendee.place;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The places at the gatherings of the current organisation. */
public interface Registrations extends Repository<Registration, UUID> {

    Optional<Registration> findByIdAndGatheringId(UUID id, UUID gatheringId);

    Optional<Registration> findByGatheringIdAndPersonId(UUID gatheringId, UUID personId);

    @Query("select person_id from registration where gathering_id = :gatheringId")
    List<UUID> findPersonIdsByGatheringId(UUID gatheringId);

    @Transactional(readOnly = true)
    boolean existsByIdAndGatheringId(UUID id, UUID gatheringId);

    @Transactional(readOnly = true)
    boolean existsByGatheringIdAndPersonId(UUID gatheringId, UUID personId);

    List<Registration> findByGatheringIdAndPersonIdIn(UUID gatheringId, Collection<UUID> people);

    Registration save(Registration registration);
}

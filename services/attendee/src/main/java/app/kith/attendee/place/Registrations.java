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

    /** How many of two people have a place. */
    @Query("""
            select count(distinct person_id) from registration
             where gathering_id = :gatheringId and state = 'CONFIRMED' and person_id in (:one, :other)
            """)
    int countComing(UUID gatheringId, UUID one, UUID other);

    /** The registration that holds the place today, where this one was merged into another. */
    @Query("select * from registration where id = surviving_place(:id) and gathering_id = :gatheringId")
    Optional<Registration> findSurviving(UUID id, UUID gatheringId);

    @Transactional(readOnly = true)
    boolean existsByIdAndGatheringId(UUID id, UUID gatheringId);

    @Transactional(readOnly = true)
    boolean existsByGatheringIdAndPersonId(UUID gatheringId, UUID personId);

    List<Registration> findByGatheringIdAndPersonIdIn(UUID gatheringId, Collection<UUID> people);
}

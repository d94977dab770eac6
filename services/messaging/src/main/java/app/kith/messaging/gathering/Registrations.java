package app.kith.messaging.gathering;

import app.kith.contracts.AttendeeFact.CheckInAnnulled;
import app.kith.contracts.AttendeeFact.CheckedIn;
import app.kith.contracts.AttendeeFact.Registered;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has a place at a gathering of the organisation at hand, and who came. */
@Repository
public class Registrations {

    private final JdbcClient jdbc;

    Registrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A registration is told again when a cancelled one is taken up anew. */
    public void register(Registered fact) {
        jdbc.sql("""
                insert into registration (registration_id, organisation_id, gathering_id, person_id)
                values (?, ?, ?, ?)
                on conflict (registration_id) do update
                set turns = registration.turns + case when registration.cancelled_at is null then 0 else 1 end, cancelled_at = null
                """)
                .param(fact.registrationId())
                .param(fact.organisationId())
                .param(fact.gatheringId())
                .param(fact.personId())
                .update();
    }

    public void cancel(UUID registrationId, Instant cancelledAt) {
        jdbc.sql("""
                update registration set cancelled_at = ?, turns = turns + case when cancelled_at is null then 1 else 0 end
                where registration_id = ?
                """)
                .param(cancelledAt.atOffset(ZoneOffset.UTC))
                .param(registrationId)
                .update();
    }

    /** A check-in that was told of another place before belongs to this one now. */
    public void checkIn(CheckedIn fact) {
        jdbc.sql("""
                update registration set checked_in_at = null, check_in_id = null
                where gathering_id = ? and check_in_id = ? and registration_id <> ?
                """)
                .params(fact.gatheringId(), fact.checkInId(), fact.registrationId())
                .update();
        jdbc.sql("update registration set checked_in_at = ?, check_in_id = ? where registration_id = ?")
                .param(fact.occurredAt().atOffset(ZoneOffset.UTC))
                .param(fact.checkInId())
                .param(fact.registrationId())
                .update();
    }

    /** Where another check-in counts in its place, that one is told next. */
    public void annul(CheckInAnnulled fact) {
        jdbc.sql("""
                update registration set checked_in_at = null, check_in_id = null
                where gathering_id = ? and check_in_id = ?
                """).params(fact.gatheringId(), fact.checkInId()).update();
    }

    public List<Registration> confirmedAt(UUID gatheringId) {
        return jdbc.sql("""
                select registration_id, gathering_id, person_id from registration
                where gathering_id = ? and cancelled_at is null
                """).param(gatheringId).query(Registration.class).list();
    }

    /** Everybody once, by the place that they hold where they have two. */
    public List<Registration> presentAt(UUID gatheringId) {
        return jdbc.sql("""
                select distinct on (person_id) registration_id, gathering_id, person_id from registration
                where gathering_id = ? and checked_in_at is not null
                order by person_id, cancelled_at nulls first, registration_id
                """).param(gatheringId).query(Registration.class).list();
    }

    /** The place behind a registration; empty for somebody who never had one. */
    public Optional<Place> place(UUID registrationId, UUID gatheringId) {
        return jdbc.sql("""
                select registration_id, cancelled_at is not null as is_cancelled, turns
                from registration where registration_id = ? and gathering_id = ?
                """)
                .param(registrationId)
                .param(gatheringId)
                .query(Place.class)
                .optional();
    }

    public boolean isConfirmed(UUID registrationId, UUID gatheringId) {
        return jdbc.sql("""
                select exists (select from registration where registration_id = ? and gathering_id = ? and cancelled_at is null)
                """)
                .param(registrationId)
                .param(gatheringId)
                .query(Boolean.class)
                .single();
    }
}

package app.kith.attendee.waiting;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.ownId;

import app.kith.attendee.place.Registration;
import app.kith.attendee.place.RegistrationState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who waits for a seat, in the order in which they came. Whoever changes it holds the seats of the gathering. */
@Component
class WaitingList {

    private final JdbcClient jdbc;

    WaitingList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void join(Registration registration, UUID partyId, Instant now) {
        jdbc.sql("""
                insert into waiting_place (registration_id, organisation_id, gathering_id, party_id, joined_at)
                values (:registration, :organisation, :gathering, :party, :now)
                on conflict (registration_id) do update set party_id = excluded.party_id, joined_at = excluded.joined_at
                """)
                .param("registration", registration.id())
                .param("organisation", registration.organisationId())
                .param("gathering", registration.gatheringId())
                .param("party", partyId)
                .param("now", at(now))
                .update();
    }

    /** The parties that wait, those that came first foremost. */
    List<Party> parties(UUID gatheringId) {
        return jdbc.sql("""
                select w.party_id as id, count(*) as size
                  from waiting_place w join registration r on r.id = w.registration_id
                 where w.gathering_id = :gathering and r.state = 'WAITING'
                 group by w.party_id order by min(w.joined_at), w.party_id
                """).param("gathering", gatheringId).query(Party.class).list();
    }

    Optional<UUID> partyOf(UUID registrationId) {
        return jdbc.sql("select party_id from waiting_place where registration_id = :registration")
                .param("registration", registrationId)
                .query(UUID.class)
                .optional();
    }

    /** Takes the members of a party who are in one state to another, and tells who they are. */
    List<Guest> move(UUID gatheringId, UUID partyId, RegistrationState from, RegistrationState to) {
        return jdbc.sql("""
                update registration r set state = :to, version = r.version + 1
                  from waiting_place w
                 where w.registration_id = r.id and w.gathering_id = :gathering and w.party_id = :party and r.state = :from
                returning r.id, r.person_id
                """)
                .param("gathering", gatheringId)
                .param("party", partyId)
                .param("from", from.name())
                .param("to", to.name())
                .query((row, number) -> new Guest(ownId(row, "id"), ownId(row, "person_id")))
                .list();
    }

    /** Takes everybody who waits or was offered a place to one state, and tells who they are. */
    List<Guest> endAll(UUID gatheringId, RegistrationState to) {
        return jdbc.sql("""
                update registration set state = :to, version = version + 1
                 where gathering_id = :gathering and state in ('WAITING', 'OFFERED')
                returning id, person_id
                """)
                .param("gathering", gatheringId)
                .param("to", to.name())
                .query((row, number) -> new Guest(ownId(row, "id"), ownId(row, "person_id")))
                .list();
    }

    /** From now on these members count as registered since {@code now}. */
    void registeredAt(List<Guest> guests, Instant now) {
        jdbc.sql("update registration set registered_at = :now where id = any(:ids)")
                .param("now", at(now))
                .param("ids", guests.stream().map(Guest::registrationId).toArray(UUID[]::new))
                .update();
    }
}

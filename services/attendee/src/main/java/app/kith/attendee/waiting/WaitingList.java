package app.kith.attendee.waiting;

import static app.kith.attendee.Columns.at;

import app.kith.attendee.place.Registration;
import app.kith.attendee.place.RegistrationState;
import app.kith.attendee.place.RegistrationWriter;
import app.kith.attendee.place.RegistrationWriter.Moved;
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
    private final RegistrationWriter registrations;

    WaitingList(JdbcClient jdbc, RegistrationWriter registrations) {
        this.jdbc = jdbc;
        this.registrations = registrations;
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

    /** Moves the members of a party who are in one state to another, and says who they are. */
    List<Guest> move(UUID gatheringId, UUID partyId, RegistrationState from, RegistrationState to) {
        var members = jdbc.sql("""
                select registration_id from waiting_place where gathering_id = :gathering and party_id = :party
                """)
                .param("gathering", gatheringId)
                .param("party", partyId)
                .query(UUID.class)
                .list();
        return guests(registrations.move(members, from, to));
    }

    /** Ends the wait of all who wait or were offered a place, and says who they are. */
    List<Guest> endAll(UUID gatheringId) {
        return guests(registrations.lapseAll(gatheringId));
    }

    /** From now on these members count as registered since {@code now}. */
    void registeredAt(List<Guest> guests, Instant now) {
        registrations.registeredAt(guests.stream().map(Guest::registrationId).toList(), now);
    }

    private static List<Guest> guests(List<Moved> moved) {
        return moved.stream()
                .map(each -> new Guest(each.registrationId(), each.personId()))
                .toList();
    }
}

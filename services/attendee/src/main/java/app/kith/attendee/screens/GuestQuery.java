package app.kith.attendee.screens;

import static app.kith.attendee.Columns.id;
import static app.kith.attendee.Columns.instant;
import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.ownInstant;
import static app.kith.attendee.Columns.texts;

import app.kith.attendee.gathering.GatheringState;
import app.kith.attendee.place.RegistrationState;
import app.kith.attendee.place.Ticket;
import app.kith.attendee.screens.GuestPage.GuestGathering;
import app.kith.attendee.screens.GuestPage.GuestPerson;
import app.kith.attendee.screens.GuestPage.GuestRegistration;
import app.kith.attendee.screens.GuestPage.WaitingPlace;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one guest's page in one query. */
@Component
@Transactional(readOnly = true)
class GuestQuery {

    private static final String PAGE = """
            select g.id as gathering_id, g.name as gathering_name, g.venue, g.zone, g.doors_at, g.starts_at, g.ends_at,
                   g.state as gathering_state, p.id as person_id, p.name, p.company, p.role, p.asks, p.offers,
                   r.id as registration_id, r.state, gone.registration_id is not null as removed, r.ticket_secret, c.occurred_at as checked_in_at,
                   w.party_id, o.expires_at,
                   (select count(*) from waiting_place other join registration x on x.id = other.registration_id
                     where other.gathering_id = g.id and x.state = 'WAITING'
                       and other.party_id <> w.party_id and other.joined_at < w.joined_at) as ahead,
                   (select count(*) from waiting_place mine join registration x on x.id = mine.registration_id
                     where mine.party_id = w.party_id and x.state = r.state) as party_size
              from registration r
              join gathering g on g.id = r.gathering_id
              join person p on p.id = r.person_id
              left join removed_place gone on gone.registration_id = r.id
              left join arrived c
                on c.gathering_id = r.gathering_id and c.registration_id = r.id
              left join waiting_place w on w.registration_id = r.id and r.state in ('WAITING', 'OFFERED')
              left join seat_offer o on o.party_id = w.party_id and o.outcome is null
             where r.id = :registration and r.gathering_id = :gathering
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    GuestQuery(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<GuestPage> page(UUID gatheringId, UUID registrationId) {
        return jdbc.sql(PAGE)
                .param("gathering", gatheringId)
                .param("registration", registrationId)
                .query((row, number) -> page(row))
                .optional();
    }

    private GuestPage page(ResultSet row) throws SQLException {
        var registrationId = ownId(row, "registration_id");
        return new GuestPage(
                gathering(row),
                person(row),
                new GuestRegistration(
                        registrationId,
                        RegistrationState.valueOf(row.getString("state")),
                        row.getBoolean("removed") ? true : null,
                        instant(row, "checked_in_at"),
                        id(row, "party_id") == null
                                ? null
                                : new WaitingPlace(
                                        row.getInt("ahead"), row.getInt("party_size"), instant(row, "expires_at"))),
                new Ticket(registrationId, ownId(row, "ticket_secret")).text(),
                clock.instant());
    }

    private static GuestGathering gathering(ResultSet row) throws SQLException {
        return new GuestGathering(
                ownId(row, "gathering_id"),
                row.getString("gathering_name"),
                row.getString("venue"),
                row.getString("zone"),
                ownInstant(row, "doors_at"),
                ownInstant(row, "starts_at"),
                ownInstant(row, "ends_at"),
                GatheringState.valueOf(row.getString("gathering_state")));
    }

    private static GuestPerson person(ResultSet row) throws SQLException {
        return new GuestPerson(
                ownId(row, "person_id"),
                row.getString("name"),
                row.getString("company"),
                row.getString("role"),
                texts(row, "asks"),
                texts(row, "offers"));
    }
}

package app.kith.attendee.screens;

import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.ownInstant;

import app.kith.attendee.place.GuestLinks;
import app.kith.attendee.place.Ticket;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the tickets and personal links of those who hold a place: for badges, and for mails that got lost. */
@Component
@Transactional(readOnly = true)
class TicketsQuery {

    private static final String TICKETS = """
            select r.organisation_id, r.gathering_id, r.id as registration_id, r.person_id, r.ticket_secret,
                   p.name, p.email, g.ends_at
              from registration r
              join person p on p.id = r.person_id
              join gathering g on g.id = r.gathering_id
             where r.gathering_id = :gathering and r.state = 'CONFIRMED'
               and (cast(:registration as uuid) is null or r.id = :registration)
             order by p.search_words, r.id
            """;

    private final JdbcClient jdbc;
    private final GuestLinks links;

    TicketsQuery(JdbcClient jdbc, GuestLinks links) {
        this.jdbc = jdbc;
        this.links = links;
    }

    private record Place(
            UUID organisationId,
            UUID gatheringId,
            UUID registrationId,
            UUID personId,
            UUID ticketSecret,
            String name,
            String email,
            Instant endsAt) {}

    /** All tickets of a gathering, or one registration's alone; signing the links of thousands takes both cores some seconds. */
    List<TicketView> of(UUID gatheringId, @Nullable UUID registrationId) {
        return jdbc
                .sql(TICKETS)
                .param("gathering", gatheringId)
                .param("registration", registrationId)
                .query((row, number) -> place(row))
                .list()
                .parallelStream()
                .map(this::view)
                .toList();
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                ownId(row, "organisation_id"),
                ownId(row, "gathering_id"),
                ownId(row, "registration_id"),
                ownId(row, "person_id"),
                ownId(row, "ticket_secret"),
                row.getString("name"),
                row.getString("email"),
                ownInstant(row, "ends_at"));
    }

    private TicketView view(Place place) {
        var token = links.token(
                place.organisationId(), place.gatheringId(), place.registrationId(), place.personId(), place.endsAt());
        return new TicketView(
                place.registrationId(),
                place.personId(),
                place.name(),
                place.email(),
                new Ticket(place.registrationId(), place.ticketSecret()).text(),
                links.link(token));
    }
}

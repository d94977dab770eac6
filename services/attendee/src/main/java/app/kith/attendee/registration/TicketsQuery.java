package app.kith.attendee.registration;

import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.ownInstant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
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
             order by p.search_words, r.id
            """;

    private final JdbcClient jdbc;
    private final GuestLinks links;

    TicketsQuery(JdbcClient jdbc, GuestLinks links) {
        this.jdbc = jdbc;
        this.links = links;
    }

    List<TicketView> of(UUID gatheringId) {
        return jdbc.sql(TICKETS)
                .param("gathering", gatheringId)
                .query((row, number) -> view(row))
                .list();
    }

    private TicketView view(ResultSet row) throws SQLException {
        var registrationId = ownId(row, "registration_id");
        var personId = ownId(row, "person_id");
        var token = links.token(
                ownId(row, "organisation_id"),
                ownId(row, "gathering_id"),
                registrationId,
                personId,
                ownInstant(row, "ends_at"));
        return new TicketView(
                registrationId,
                personId,
                row.getString("name"),
                row.getString("email"),
                new Ticket(registrationId, ownId(row, "ticket_secret")).text(),
                links.link(token));
    }
}

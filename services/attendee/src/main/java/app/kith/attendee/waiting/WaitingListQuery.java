package app.kith.attendee.waiting;

import static app.kith.attendee.Columns.instant;
import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.ownInstant;

import app.kith.attendee.place.RegistrationState;
import app.kith.attendee.place.Seats;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the waiting list of a gathering. */
@Component
@Transactional(readOnly = true)
class WaitingListQuery {

    private static final String LINE = """
            select r.id as registration_id, r.person_id, p.name, p.email, w.party_id, r.state, w.joined_at, o.expires_at
              from waiting_place w
              join registration r on r.id = w.registration_id
              join person p on p.id = r.person_id
              left join seat_offer o on o.party_id = w.party_id and o.outcome is null
             where w.gathering_id = :gathering and r.state in ('WAITING', 'OFFERED')
             order by min(w.joined_at) over (partition by w.party_id), w.party_id, w.joined_at, r.id
            """;

    private final JdbcClient jdbc;
    private final Seats seats;

    WaitingListQuery(JdbcClient jdbc, Seats seats) {
        this.jdbc = jdbc;
        this.seats = seats;
    }

    WaitingListView of(UUID gatheringId) {
        var count = seats.look(gatheringId);
        var entries = jdbc.sql(LINE)
                .param("gathering", gatheringId)
                .query((row, number) -> new WaitingListView.Entry(
                        ownId(row, "registration_id"),
                        ownId(row, "person_id"),
                        row.getString("name"),
                        row.getString("email"),
                        ownId(row, "party_id"),
                        RegistrationState.valueOf(row.getString("state")),
                        ownInstant(row, "joined_at"),
                        instant(row, "expires_at")))
                .list();
        return new WaitingListView(count.limit(), count.taken(), entries);
    }
}

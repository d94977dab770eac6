package app.kith.attendee.door.scan;

import static app.kith.attendee.Columns.id;
import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.ownInstant;

import app.kith.attendee.door.ScanTraffic;
import app.kith.attendee.gathering.DoorsMoved;
import app.kith.contracts.AttendeeFact.CheckInAnnulled;
import app.kith.eventing.Outbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes rehearsals of all scans so far when the doors move to quite another time: their guests are not in. */
@Component
class RehearseScans {

    private static final String REASON = "event-moved";

    private final ScanTraffic traffic;
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Clock clock;

    RehearseScans(ScanTraffic traffic, JdbcClient jdbc, Outbox outbox, Clock clock) {
        this.traffic = traffic;
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void rehearse(DoorsMoved moved) {
        traffic.holdUp(moved.organisationId());
        var now = clock.instant();
        jdbc.sql("""
                update check_in c set outcome = 'rehearsal', changed_at = clock_timestamp()
                  from registration r
                 where c.gathering_id = :gathering and c.outcome in ('admitted', 'already-in') and r.id = c.registration_id
                returning c.*, r.person_id
                """)
                .param("gathering", moved.gatheringId())
                .query((row, number) -> annulled(row, now))
                .list()
                .forEach(outbox::publish);
    }

    private static CheckInAnnulled annulled(ResultSet row, Instant now) throws SQLException {
        return new CheckInAnnulled(
                ownId(row, "organisation_id"),
                ownId(row, "gathering_id"),
                ownId(row, "id"),
                ownId(row, "registration_id"),
                ownId(row, "person_id"),
                row.getString("door"),
                id(row, "device_id"),
                REASON,
                ownInstant(row, "occurred_at"),
                now);
    }
}

package app.kith.attendee.merging;

import static app.kith.attendee.Columns.id;
import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.ownInstant;

import app.kith.contracts.AttendeeFact.CheckedIn;
import app.kith.eventing.Outbox;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves the scans of a place to the one that holds in its stead, and back. Of the scans of one place the earliest is the first. */
@Component
class MergedScans {

    private final JdbcClient jdbc;
    private final Outbox outbox;

    MergedScans(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** The first scan of the surviving place stays the first: that is why it survives. */
    void fold(UUID gatheringId, UUID folded, UUID survivor) {
        jdbc.sql("""
                update check_in
                   set shown_id = coalesce(shown_id, registration_id), registration_id = :survivor,
                       outcome = case outcome when 'admitted' then 'already-in' else outcome end,
                       changed_at = clock_timestamp()
                 where gathering_id = :gathering and registration_id = :folded
                """)
                .param("gathering", gatheringId)
                .param("folded", folded)
                .param("survivor", survivor)
                .update();
    }

    /**
     * Gives back what was scanned on the folded place, before the merge and since; others are told who came in where both have scans
     * to share. The merge is marked as undone already.
     */
    void part(UUID gatheringId, UUID folded, UUID survivor) {
        int moved = jdbc.sql("""
                update check_in
                   set registration_id = :folded, shown_id = nullif(shown_id, :folded),
                       outcome = case outcome when 'admitted' then 'already-in' else outcome end,
                       changed_at = clock_timestamp()
                 where gathering_id = :gathering and registration_id = :survivor
                   and shown_id is not null and surviving_place(shown_id) = :folded
                """)
                .param("gathering", gatheringId)
                .param("folded", folded)
                .param("survivor", survivor)
                .update();
        if (moved > 0) {
            promote(gatheringId, folded).ifPresent(outbox::publish);
            promote(gatheringId, survivor).ifPresent(outbox::publish);
        }
    }

    /** Lets the earliest scan of a place be the first, and says whose it is. */
    private Optional<CheckedIn> promote(UUID gatheringId, UUID registrationId) {
        return jdbc.sql("""
                with earliest as (
                    select gathering_id, id from check_in
                     where gathering_id = :gathering and registration_id = :registration
                       and outcome in ('admitted', 'already-in')
                     order by occurred_at, id limit 1
                )
                update check_in c set outcome = 'admitted', changed_at = clock_timestamp()
                  from earliest, registration r
                 where c.gathering_id = earliest.gathering_id and c.id = earliest.id and r.id = c.registration_id
                returning c.*, r.person_id
                """)
                .param("gathering", gatheringId)
                .param("registration", registrationId)
                .query((row, number) -> checkedIn(row))
                .optional();
    }

    private static CheckedIn checkedIn(ResultSet row) throws SQLException {
        return new CheckedIn(
                ownId(row, "organisation_id"),
                ownId(row, "gathering_id"),
                ownId(row, "id"),
                ownId(row, "registration_id"),
                ownId(row, "person_id"),
                row.getString("door"),
                id(row, "device_id"),
                ownInstant(row, "occurred_at"),
                ownInstant(row, "recorded_at"),
                row.getString("override"),
                row.getObject("skew_seconds", Integer.class));
    }
}

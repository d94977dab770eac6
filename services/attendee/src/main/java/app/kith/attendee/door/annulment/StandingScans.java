package app.kith.attendee.door.annulment;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.id;
import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.ownInstant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How recorded scans stand, and what an annulment changes about that, while it holds scans up. */
@Component
class StandingScans {

    /** A recorded scan of somebody who was let in; refused and annulled ones count for nothing. */
    record Standing(
            UUID checkInId,
            String standing,
            UUID registrationId,
            UUID personId,
            String door,
            @Nullable UUID deviceId,
            Instant occurredAt,
            Instant toldAt,
            Instant recordedAt) {

        boolean isFirst() {
            return standing.equals("admitted");
        }

        boolean counts() {
            return isFirst() || standing.equals("already-in");
        }
    }

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String SCAN = """
            select c.id, c.outcome, c.registration_id, r.person_id, c.door, c.device_id, c.occurred_at,
                   coalesce(c.told_at, c.occurred_at) as told_at, c.recorded_at
              from check_in c left join registration r on r.id = c.registration_id
             where c.gathering_id = :gathering
            """;

    private final JdbcClient jdbc;

    StandingScans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Standing> find(UUID gatheringId, UUID checkInId) {
        return jdbc.sql(SCAN + "and c.id = :id")
                .param("gathering", gatheringId)
                .param("id", checkInId)
                .query((row, number) -> standing(row))
                .optional();
    }

    void annul(Annulment annulment, Instant now) {
        jdbc.sql("""
                update check_in set outcome = 'annulled', changed_at = clock_timestamp(), annulled_at = :now,
                                    annulled_because = :reason
                 where gathering_id = :gathering and id = :id
                """)
                .param("now", at(now))
                .param("reason", annulment.reason().word())
                .param("gathering", annulment.gatheringId())
                .param("id", annulment.checkInId())
                .update();
    }

    /** Lets the guest's earliest scan that still counts be the first. */
    Optional<Standing> promoteNext(UUID gatheringId, UUID registrationId) {
        var next = jdbc.sql(SCAN + """
                and c.registration_id = :registration and c.outcome = 'already-in'
                order by c.occurred_at, c.id limit 1
                """)
                .param("gathering", gatheringId)
                .param("registration", registrationId)
                .query((row, number) -> standing(row))
                .optional();
        next.ifPresent(scan -> jdbc.sql("""
                update check_in set outcome = 'admitted', changed_at = clock_timestamp()
                 where gathering_id = :gathering and id = :id
                """)
                .param("gathering", gatheringId)
                .param("id", scan.checkInId())
                .update());
        return next;
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var registration = id(row, "registration_id");
        return new Standing(
                ownId(row, "id"),
                row.getString("outcome"),
                registration == null ? NOBODY : registration,
                registration == null ? NOBODY : ownId(row, "person_id"),
                row.getString("door"),
                id(row, "device_id"),
                ownInstant(row, "occurred_at"),
                ownInstant(row, "told_at"),
                ownInstant(row, "recorded_at"));
    }
}

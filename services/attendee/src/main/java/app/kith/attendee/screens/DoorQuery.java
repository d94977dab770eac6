package app.kith.attendee.screens;

import static app.kith.attendee.Columns.id;
import static app.kith.attendee.Columns.instant;
import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.ownInstant;

import app.kith.attendee.door.DoorReason;
import app.kith.attendee.door.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the book of the doors, the latest scans first. */
@Component
@Transactional(readOnly = true)
class DoorQuery {

    /**
     * A scan with its history.
     *
     * @param standing what it is worth now: an outcome, or that it was annulled
     * @param answered what the guest was told then
     * @param toldAt what the door's clock told, where that was put right
     * @param skewSeconds how far the door's clock was ahead, where that was too far
     */
    record DoorScan(
            UUID checkInId,
            String standing,
            Outcome answered,
            @Nullable DoorReason reason,
            @Nullable UUID registrationId,
            @Nullable String name,
            String door,
            @Nullable UUID deviceId,
            Instant occurredAt,
            @Nullable Instant toldAt,
            Instant recordedAt,
            @Nullable String override,
            @Nullable Integer skewSeconds,
            @Nullable Instant annulledAt,
            @Nullable String annulledBecause) {}

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    DoorQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest scans, of one registration where one is named. */
    List<DoorScan> latest(UUID gatheringId, @Nullable UUID registrationId) {
        return jdbc.sql("""
                select c.*, p.name
                  from check_in c
                  left join registration r on r.id = c.registration_id
                  left join person p on p.id = r.person_id
                 where c.gathering_id = :gathering
                   and (cast(:registration as uuid) is null or c.registration_id = :registration)
                 order by c.recorded_at desc, c.id desc
                 limit :most
                """)
                .param("gathering", gatheringId)
                .param("registration", registrationId)
                .param("most", MOST)
                .query((row, number) -> scan(row))
                .list();
    }

    private static DoorScan scan(ResultSet row) throws SQLException {
        var reason = row.getString("reason");
        return new DoorScan(
                ownId(row, "id"),
                row.getString("outcome"),
                Outcome.of(row.getString("answered")),
                reason == null ? null : DoorReason.of(reason),
                id(row, "registration_id"),
                row.getString("name"),
                row.getString("door"),
                id(row, "device_id"),
                ownInstant(row, "occurred_at"),
                instant(row, "told_at"),
                ownInstant(row, "recorded_at"),
                row.getString("override"),
                row.getObject("skew_seconds", Integer.class),
                instant(row, "annulled_at"),
                row.getString("annulled_because"));
    }
}

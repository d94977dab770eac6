package app.kith.attendee.door.device;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.instant;
import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.ownInstant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The kiosks of the current organisation, each paired with one gathering. */
@Component
class Devices {

    private final JdbcClient jdbc;

    Devices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<DeviceView> of(UUID gatheringId) {
        return jdbc.sql("select * from device where gathering_id = :gathering order by paired_at, id")
                .param("gathering", gatheringId)
                .query((row, number) -> view(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<DeviceView> find(UUID gatheringId, UUID deviceId) {
        return jdbc.sql("select * from device where gathering_id = :gathering and id = :id")
                .param("gathering", gatheringId)
                .param("id", deviceId)
                .query((row, number) -> view(row))
                .optional();
    }

    void pair(UUID organisationId, UUID gatheringId, UUID deviceId, String name, Instant now) {
        jdbc.sql("""
                insert into device (gathering_id, id, organisation_id, name, paired_at)
                values (:gathering, :id, :organisation, :name, :now)
                on conflict (gathering_id, id) do update set name = excluded.name, paired_at = excluded.paired_at
                """)
                .param("gathering", gatheringId)
                .param("id", deviceId)
                .param("organisation", organisationId)
                .param("name", name)
                .param("now", at(now))
                .update();
    }

    /** Whether there is such a kiosk; from the commit on it is let in nowhere. */
    @Transactional
    public boolean revoke(UUID gatheringId, UUID deviceId, Instant now) {
        return jdbc.sql("""
                update device set revoked_at = coalesce(revoked_at, :now) where gathering_id = :gathering and id = :id
                """)
                        .param("gathering", gatheringId)
                        .param("id", deviceId)
                        .param("now", at(now))
                        .update()
                == 1;
    }

    private static DeviceView view(ResultSet row) throws SQLException {
        return new DeviceView(
                ownId(row, "id"), row.getString("name"), ownInstant(row, "paired_at"), instant(row, "revoked_at"));
    }
}

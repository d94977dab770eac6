package app.kith.messaging.gathering;

import app.kith.contracts.AttendeeFact.GatheringScheduled;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The gatherings of the organisation at hand. */
@Repository
public class Gatherings {

    private final JdbcClient jdbc;

    Gatherings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Gathering> find(UUID gatheringId) {
        return jdbc.sql("select * from gathering where gathering_id = ?")
                .param(gatheringId)
                .query((row, _) -> gathering(row))
                .optional();
    }

    /**
     * Keeps the details as they are from now on; only a real change raises the revision.
     *
     * @return whether it is now at another time or place than it was
     */
    public boolean schedule(GatheringScheduled fact) {
        var before = find(fact.gatheringId()).map(Gathering::schedule);
        keepRevision(fact.gatheringId());
        keep(fact);
        keepRevision(fact.gatheringId());
        var after = find(fact.gatheringId()).map(Gathering::schedule);
        return before.isPresent() && !before.equals(after);
    }

    /** When and where it was to be at a revision; empty for one from before revisions were kept. */
    public Optional<Schedule> scheduleAt(UUID gatheringId, int revision) {
        return jdbc.sql("select * from gathering_revision where gathering_id = ? and revision = ?")
                .param(gatheringId)
                .param(revision)
                .query((row, _) -> new Schedule(
                        row.getString("venue"),
                        ZoneId.of(row.getString("zone")),
                        row.getTimestamp("doors_at").toInstant(),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant()))
                .optional();
    }

    private void keepRevision(UUID gatheringId) {
        jdbc.sql("""
                insert into gathering_revision
                    (gathering_id, revision, organisation_id, venue, zone, doors_at, starts_at, ends_at)
                select gathering_id, revision, organisation_id, venue, zone, doors_at, starts_at, ends_at
                from gathering where gathering_id = ? on conflict do nothing
                """).param(gatheringId).update();
    }

    private void keep(GatheringScheduled fact) {
        jdbc.sql("insert into organisation (id) values (?) on conflict do nothing")
                .param(fact.organisationId())
                .update();
        jdbc.sql("""
                insert into gathering as g
                    (gathering_id, organisation_id, name, venue, zone, doors_at, starts_at, ends_at)
                values (:id, :organisation, :name, :venue, :zone, :doorsAt, :startsAt, :endsAt)
                on conflict (gathering_id) do update
                set name = excluded.name, venue = excluded.venue, zone = excluded.zone, doors_at = excluded.doors_at,
                    starts_at = excluded.starts_at, ends_at = excluded.ends_at, revision = g.revision + 1
                where (g.name, g.venue, g.zone, g.doors_at, g.starts_at, g.ends_at)
                    is distinct from (excluded.name, excluded.venue, excluded.zone, excluded.doors_at,
                                      excluded.starts_at, excluded.ends_at)
                """)
                .param("id", fact.gatheringId())
                .param("organisation", fact.organisationId())
                .param("name", fact.name())
                .param("venue", fact.venue())
                .param("zone", fact.zone())
                .param("doorsAt", utc(fact.doorsAt()))
                .param("startsAt", utc(fact.startsAt()))
                .param("endsAt", utc(fact.endsAt()))
                .update();
    }

    public void publish(UUID gatheringId, Instant publishedAt) {
        jdbc.sql("update gathering set published_at = coalesce(published_at, ?) where gathering_id = ?")
                .param(utc(publishedAt))
                .param(gatheringId)
                .update();
    }

    public void close(UUID gatheringId, Instant closedAt) {
        jdbc.sql("update gathering set closed_at = coalesce(closed_at, ?) where gathering_id = ?")
                .param(utc(closedAt))
                .param(gatheringId)
                .update();
    }

    private static Gathering gathering(ResultSet row) throws SQLException {
        return new Gathering(
                row.getObject("gathering_id", UUID.class),
                row.getString("name"),
                row.getString("venue"),
                ZoneId.of(row.getString("zone")),
                row.getTimestamp("doors_at").toInstant(),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getInt("revision"),
                instant(row.getTimestamp("published_at")),
                instant(row.getTimestamp("closed_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

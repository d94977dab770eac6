package app.kith.matching.gathering;

import app.kith.contracts.AttendeeFact.GatheringClosed;
import app.kith.contracts.AttendeeFact.GatheringScheduled;
import app.kith.defaults.Problems;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The gatherings of the current organisation. */
@Repository
public class Gatherings {

    private final JdbcClient jdbc;

    Gatherings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The gathering, or the refusal that also somebody else's would get. */
    public Gathering get(UUID id) {
        return jdbc.sql("select id, ends_at, ended_at from gathering where id = ?")
                .param(id)
                .query((row, number) -> new Gathering(id, instant(row, "ends_at"), instant(row, "ended_at")))
                .optional()
                .orElseThrow(() -> Problems.notFound("event"));
    }

    /** Like {@link #get}, keeping the gathering from being closed until the transaction ends. */
    public Gathering hold(UUID id) {
        jdbc.sql("select 1 from gathering where id = ? for share")
                .param(id)
                .query()
                .listOfRows();
        return get(id);
    }

    void schedule(GatheringScheduled scheduled) {
        jdbc.sql("""
                        insert into gathering (organisation_id, id, ends_at) values (?, ?, ?)
                        on conflict (organisation_id, id) do update set ends_at = excluded.ends_at
                        """)
                .params(scheduled.organisationId(), scheduled.gatheringId(), Timestamp.from(scheduled.endsAt()))
                .update();
    }

    void close(GatheringClosed closed) {
        jdbc.sql("""
                        insert into gathering (organisation_id, id, ended_at) values (?, ?, ?)
                        on conflict (organisation_id, id) do update set ended_at = excluded.ended_at
                        """)
                .params(closed.organisationId(), closed.gatheringId(), Timestamp.from(closed.endedAt()))
                .update();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}

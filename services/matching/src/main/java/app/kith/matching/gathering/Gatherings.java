package app.kith.matching.gathering;

import app.kith.contracts.AttendeeFact.GatheringClosed;
import app.kith.contracts.Fact;
import app.kith.defaults.Problems;
import java.sql.Timestamp;
import java.util.UUID;
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
        return jdbc.sql("select id, ended_at from gathering where id = ?")
                .param(id)
                .query((row, number) -> {
                    Timestamp endedAt = row.getTimestamp("ended_at");
                    return new Gathering(id, endedAt == null ? null : endedAt.toInstant());
                })
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

    void add(Fact fact) {
        jdbc.sql("insert into gathering (organisation_id, id) values (?, ?) on conflict do nothing")
                .params(fact.organisationId(), fact.gatheringId())
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
}

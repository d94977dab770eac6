package app.kith.matching.room;

import app.kith.defaults.CurrentOrganisation;
import app.kith.defaults.Problems;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rounds of the current organisation. One unique key lets a gathering have at most one that has not ended. */
@Repository
public class Rounds {

    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Round> find(UUID roundId) {
        return jdbc.sql("select * from round where id = ?")
                .param(roundId)
                .query((row, number) -> toRound(row))
                .optional();
    }

    /** The gathering's round, or the refusal that also somebody else's would get. */
    Round get(UUID gatheringId, UUID roundId) {
        return find(roundId)
                .filter(round -> round.gatheringId().equals(gatheringId))
                .orElseThrow(() -> Problems.notFound("round"));
    }

    /** The round that has not ended; its time may be up, though. */
    Optional<Round> unfinished(UUID gatheringId) {
        return jdbc.sql("select * from round where gathering_id = ? and ended_at is null")
                .param(gatheringId)
                .query((row, number) -> toRound(row))
                .optional();
    }

    /** All rounds of a gathering in their order. */
    public List<Round> of(UUID gatheringId) {
        return jdbc.sql("select * from round where gathering_id = ? order by number")
                .param(gatheringId)
                .query((row, number) -> toRound(row))
                .list();
    }

    /** Starts the gathering's next round; nothing if this id is taken or another round of the gathering has not ended. */
    Optional<Round> start(UUID roundId, UUID gatheringId, String request, Instant startsAt, Duration length) {
        return jdbc.sql("""
                        insert into round (organisation_id, id, gathering_id, number, request, started_at, ends_at)
                        select :organisation, :id, :gathering, coalesce(max(number), 0) + 1, :request, :starts, :ends
                        from round where gathering_id = :gathering
                        on conflict do nothing returning *
                        """)
                .param("organisation", CurrentOrganisation.id().orElseThrow())
                .param("id", roundId)
                .param("gathering", gatheringId)
                .param("request", request)
                .param("starts", Timestamp.from(startsAt))
                .param("ends", Timestamp.from(startsAt.plus(length)))
                .query((row, number) -> toRound(row))
                .optional();
    }

    /** Takes back a round in which nobody was seated. */
    void withdraw(UUID roundId) {
        jdbc.sql("delete from round where id = ?").param(roundId).update();
    }

    /** Ends a round, at the latest when it was planned to; nothing if it has ended already. */
    Optional<Round> end(UUID roundId, Instant endedAt) {
        return jdbc.sql("""
                        update round set ended_at = greatest(started_at, least(:ended, ends_at))
                        where id = :id and ended_at is null returning *
                        """)
                .param("ended", Timestamp.from(endedAt))
                .param("id", roundId)
                .query((row, number) -> toRound(row))
                .optional();
    }

    /** Ends a round whose time is up; nothing if it was extended or ended meanwhile. */
    Optional<Round> endIfDue(UUID roundId, Instant now) {
        return jdbc.sql(
                        "update round set ended_at = ends_at where id = ? and ended_at is null and ends_at <= ? returning *")
                .params(roundId, Timestamp.from(now))
                .query((row, number) -> toRound(row))
                .optional();
    }

    /** Gives a running round more time; nothing if it does not run any more. */
    Optional<Round> extend(UUID roundId, Duration by, Instant now) {
        return jdbc.sql("""
                        update round set ends_at = ends_at + make_interval(secs => :seconds)
                        where id = :id and ended_at is null and ends_at > :now returning *
                        """)
                .param("seconds", (double) by.toSeconds())
                .param("id", roundId)
                .param("now", Timestamp.from(now))
                .query((row, number) -> toRound(row))
                .optional();
    }

    private static Round toRound(ResultSet row) throws SQLException {
        Timestamp endedAt = row.getTimestamp("ended_at");
        return new Round(
                row.getObject("id", UUID.class),
                row.getObject("gathering_id", UUID.class),
                row.getInt("number"),
                row.getString("request"),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                endedAt == null ? null : endedAt.toInstant());
    }
}

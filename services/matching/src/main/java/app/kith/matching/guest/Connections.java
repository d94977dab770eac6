package app.kith.matching.guest;

import app.kith.defaults.CurrentOrganisation;
import app.kith.matching.room.Meeting;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who stays in touch with whom. One connection for each pair and gathering, by a unique key; none is ever taken back. */
@Repository
class Connections {

    /** Somebody a person is connected with, and when they met. */
    record Acquaintance(UUID personId, Instant metAt) {}

    private final JdbcClient jdbc;

    Connections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False if the two are connected already. */
    boolean add(UUID connectionId, Meeting meeting, Instant connectedAt) {
        return jdbc.sql("""
                                insert into connection (organisation_id, id, gathering_id, meeting_id, person_a, person_b, connected_at)
                                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                CurrentOrganisation.id().orElseThrow(),
                                connectionId,
                                meeting.gatheringId(),
                                meeting.id(),
                                meeting.personA(),
                                meeting.personB(),
                                Timestamp.from(connectedAt))
                        .update()
                == 1;
    }

    /** The people somebody is connected with at a gathering, the latest met first. */
    List<Acquaintance> of(UUID gatheringId, UUID personId) {
        return jdbc.sql("""
                        select case c.person_a when :person then c.person_b else c.person_a end as person_id, m.seated_at as met_at
                        from connection c join meeting m on m.id = c.meeting_id
                        where c.gathering_id = :gathering and (c.person_a = :person or c.person_b = :person)
                        order by m.seated_at desc, 1
                        """)
                .param("person", personId)
                .param("gathering", gatheringId)
                .query((row, number) -> new Acquaintance(
                        row.getObject("person_id", UUID.class),
                        row.getTimestamp("met_at").toInstant()))
                .list();
    }
}

package app.kith.messaging.gathering;

import app.kith.contracts.MatchingFact.Connected;
import app.kith.contracts.MatchingFact.MeetingConfirmed;
import app.kith.contracts.MatchingFact.MeetingSeated;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who sat with whom, and which pairs both want to stay in touch. */
@Repository
public class Meetings {

    private final JdbcClient jdbc;

    Meetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void seat(MeetingSeated fact) {
        jdbc.sql("""
                insert into meeting (meeting_id, organisation_id, gathering_id, person_a, person_b)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """)
                .param(fact.meetingId())
                .param(fact.organisationId())
                .param(fact.gatheringId())
                .param(fact.personA())
                .param(fact.personB())
                .update();
    }

    public void confirm(MeetingConfirmed fact) {
        jdbc.sql("update meeting set confirmed_at = coalesce(confirmed_at, ?) where meeting_id = ?")
                .param(fact.confirmedAt().atOffset(ZoneOffset.UTC))
                .param(fact.meetingId())
                .update();
    }

    public void connect(Connected fact) {
        jdbc.sql("""
                insert into connection
                    (connection_id, organisation_id, gathering_id, person_a, person_b, connected_at)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .param(fact.connectionId())
                .param(fact.organisationId())
                .param(fact.gatheringId())
                .param(fact.personA())
                .param(fact.personB())
                .param(fact.connectedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Whether the two met at the gathering: they are connected, or one of them said that their meeting took place. */
    public boolean met(UUID gatheringId, UUID personId, UUID otherPersonId) {
        return jdbc.sql("""
                select exists (
                    select from connection where gathering_id = :gathering
                        and (person_a, person_b) in ((:one, :other), (:other, :one))
                    union all
                    select from meeting where gathering_id = :gathering and confirmed_at is not null
                        and (person_a, person_b) in ((:one, :other), (:other, :one)))
                """)
                .param("gathering", gatheringId)
                .param("one", personId)
                .param("other", otherPersonId)
                .query(Boolean.class)
                .single();
    }
}

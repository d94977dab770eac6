package app.kith.attendee.form.sending;

import static app.kith.attendee.Columns.at;

import app.kith.attendee.place.RegistrationState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers what was sent under which id, without a word of what it said. */
@Component
class Submissions {

    /** More than a crowd at a famous event sends; what one address may send is limited before it gets here. */
    static final int MOST_PER_MINUTE = 600;

    /** What was sent under an id before. */
    record Earlier(String bodyHash, RegistrationState state) {}

    private final JdbcClient jdbc;

    Submissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Earlier> find(UUID gatheringId, UUID id) {
        return jdbc.sql("select body_hash, outcome from form_submission where gathering_id = :gathering and id = :id")
                .param("gathering", gatheringId)
                .param("id", id)
                .query((row, number) ->
                        new Earlier(row.getString("body_hash"), RegistrationState.valueOf(row.getString("outcome"))))
                .optional();
    }

    boolean areTooMany(UUID gatheringId, Instant now) {
        return jdbc.sql(
                                "select count(*) from form_submission where gathering_id = :gathering and submitted_at > :since")
                        .param("gathering", gatheringId)
                        .param("since", at(now.minus(Duration.ofMinutes(1))))
                        .query(Integer.class)
                        .single()
                >= MOST_PER_MINUTE;
    }

    void add(UUID organisationId, UUID gatheringId, UUID id, Earlier taken, Instant now) {
        jdbc.sql("""
                insert into form_submission (gathering_id, id, organisation_id, body_hash, outcome, submitted_at)
                values (:gathering, :id, :organisation, :hash, :outcome, :now)
                """)
                .param("gathering", gatheringId)
                .param("id", id)
                .param("organisation", organisationId)
                .param("hash", taken.bodyHash())
                .param("outcome", taken.state().name())
                .param("now", at(now))
                .update();
    }
}

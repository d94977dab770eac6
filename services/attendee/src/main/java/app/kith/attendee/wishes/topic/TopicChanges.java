package app.kith.attendee.wishes.topic;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.ownId;

import app.kith.contracts.TopicChange;
import app.kith.contracts.TopicChange.Words;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What the current organisation changed in the taxonomy. */
@Component
class TopicChanges {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TopicChanges(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A number that grows with each change; 0 where there never was one. */
    long revision() {
        return jdbc.sql("select coalesce(sum(revision), 0) from topic_change")
                .query(Long.class)
                .single();
    }

    /** Those that hold, the latest first. */
    List<TopicChange> standing() {
        return jdbc.sql("select * from topic_change where not taken_back order by changed_at desc, topic_id")
                .query((row, number) -> change(row))
                .list();
    }

    /** Whether the topic was ever changed. */
    boolean knows(String topicId) {
        return jdbc.sql("select exists (select from topic_change where topic_id = :topic)")
                .param("topic", topicId)
                .query(Boolean.class)
                .single();
    }

    void put(TopicChange change, Instant now) {
        jdbc.sql("""
                insert into topic_change (organisation_id, topic_id, field, words, merged_into, changed_at)
                values (:organisation, :topic, :field, cast(:words as jsonb), :merged_into, :now)
                on conflict (organisation_id, topic_id) do update
                   set field = excluded.field, words = excluded.words, merged_into = excluded.merged_into, taken_back = false,
                       revision = topic_change.revision + 1, changed_at = excluded.changed_at
                """)
                .param("organisation", change.organisationId())
                .param("topic", change.topicId())
                .param("field", change.field())
                .param("words", json.writeValueAsString(change.words()))
                .param("merged_into", change.mergedInto())
                .param("now", at(now))
                .update();
    }

    void takeBack(String topicId, Instant now) {
        jdbc.sql("""
                update topic_change set taken_back = true, revision = revision + 1, changed_at = :now
                 where topic_id = :topic and not taken_back
                """).param("now", at(now)).param("topic", topicId).update();
    }

    private TopicChange change(ResultSet row) throws SQLException {
        return new TopicChange(
                ownId(row, "organisation_id"),
                row.getString("topic_id"),
                row.getString("field"),
                List.of(json.readValue(row.getString("words"), Words[].class)),
                row.getString("merged_into"));
    }
}

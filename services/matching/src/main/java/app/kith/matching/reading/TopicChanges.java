package app.kith.matching.reading;

import app.kith.contracts.TopicChange;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What the current organisation changed in the taxonomy of help. */
@Repository
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

    List<TopicChange> standing() {
        return jdbc.sql("select change from topic_change where change is not null order by topic_id")
                .query((row, number) -> json.readValue(row.getString("change"), TopicChange.class))
                .list();
    }

    /** @param change null where it was taken back */
    void put(UUID organisationId, String topicId, @Nullable TopicChange change) {
        jdbc.sql("""
                        insert into topic_change (organisation_id, topic_id, change) values (:organisation, :topic, cast(:change as jsonb))
                        on conflict (organisation_id, topic_id) do update
                            set change = excluded.change, revision = topic_change.revision + 1
                        """)
                .param("organisation", organisationId)
                .param("topic", topicId)
                .param("change", change == null ? null : json.writeValueAsString(change))
                .update();
    }
}

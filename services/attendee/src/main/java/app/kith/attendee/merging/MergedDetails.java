package app.kith.attendee.merging;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Moves what somebody asks, offers, answered and shows, and whom they mentor, to the person they are, and back. */
@Component
class MergedDetails {

    private final JdbcClient jdbc;

    MergedDetails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The places have been moved before. */
    void move(MergeKey key) {
        jdbc.sql("select give_details(:merge, :organisation, :merged, :kept)")
                .param("merge", key.id())
                .param("organisation", key.organisationId())
                .param("merged", key.mergedPersonId())
                .param("kept", key.keptPersonId())
                .query()
                .listOfRows();
    }

    void putBack(MergeKey key) {
        jdbc.sql("select take_back_details(:merge, :merged, :kept)")
                .param("merge", key.id())
                .param("merged", key.mergedPersonId())
                .param("kept", key.keptPersonId())
                .query()
                .listOfRows();
    }

    /** Those who named the merged person as somebody they know: from now on they know whom that is. */
    List<UUID> acquaintances(MergeKey key) {
        return jdbc.sql("select distinct person_id from acquaintance where known_id = :merged")
                .param("merged", key.mergedPersonId())
                .query(UUID.class)
                .list();
    }
}

package app.kith.attendee.merging;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.instant;
import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.ownInstant;

import app.kith.attendee.person.PersonProfile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The merges of the current organisation, with what is needed to undo them. */
@Component
public class Merges {

    static final Duration UNDOABLE = Duration.ofDays(30);

    /** A merge with the kept person's profile before and after it. */
    record Merge(
            MergeKey key, Instant mergedAt, @Nullable Instant undoneAt, PersonProfile before, PersonProfile after) {}

    private static final String VIEW = """
            select m.*, k.name as kept_name, k.email as kept_email, o.name as merged_name, o.email as merged_email
              from merge m
              join person k on k.id = m.kept_id
              join person o on o.id = m.merged_id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Merges(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void add(Merge merge) {
        jdbc.sql("""
                insert into merge (id, organisation_id, kept_id, merged_id, merged_at, kept_before, kept_after)
                values (:id, :organisation, :kept, :merged, :at, cast(:before as jsonb), cast(:after as jsonb))
                """)
                .param("id", merge.key().id())
                .param("organisation", merge.key().organisationId())
                .param("kept", merge.key().keptPersonId())
                .param("merged", merge.key().mergedPersonId())
                .param("at", at(merge.mergedAt()))
                .param("before", json.writeValueAsString(merge.before()))
                .param("after", json.writeValueAsString(merge.after()))
                .update();
    }

    Optional<Merge> find(UUID id) {
        return jdbc.sql("select * from merge where id = :id")
                .param("id", id)
                .query((row, number) -> merge(row))
                .optional();
    }

    /** Whether this person is somebody else by now. */
    public boolean isMerged(UUID personId) {
        return jdbc.sql("select exists(select from merge where merged_id = :person and undone_at is null)")
                .param("person", personId)
                .query(Boolean.class)
                .single();
    }

    /** Whether one of the two was merged with somebody after this merge, and still is. */
    boolean isFollowed(Merge merge) {
        return jdbc.sql("""
                select exists(select from merge m
                               where m.undone_at is null and m.id <> :id and m.merged_at >= :at
                                 and (m.kept_id in (:kept, :merged) or m.merged_id in (:kept, :merged)))
                """)
                .param("id", merge.key().id())
                .param("at", at(merge.mergedAt()))
                .param("kept", merge.key().keptPersonId())
                .param("merged", merge.key().mergedPersonId())
                .query(Boolean.class)
                .single();
    }

    void undone(UUID id, Instant now) {
        jdbc.sql("update merge set undone_at = :now where id = :id")
                .param("now", at(now))
                .param("id", id)
                .update();
    }

    Optional<MergeView> view(UUID id) {
        return jdbc.sql(VIEW + "where m.id = :id")
                .param("id", id)
                .query((row, number) -> view(row))
                .optional();
    }

    /** Those that stand and can be undone, the latest first. */
    List<MergeView> undoable(Instant now) {
        return jdbc.sql(VIEW
                        + "where m.undone_at is null and m.merged_at > :oldest order by m.merged_at desc limit 200")
                .param("oldest", at(now.minus(UNDOABLE)))
                .query((row, number) -> view(row))
                .list();
    }

    private Merge merge(ResultSet row) throws SQLException {
        var key = new MergeKey(
                ownId(row, "organisation_id"), ownId(row, "id"), ownId(row, "kept_id"), ownId(row, "merged_id"));
        return new Merge(
                key,
                ownInstant(row, "merged_at"),
                instant(row, "undone_at"),
                json.readValue(row.getString("kept_before"), PersonProfile.class),
                json.readValue(row.getString("kept_after"), PersonProfile.class));
    }

    private static MergeView view(ResultSet row) throws SQLException {
        var mergedAt = ownInstant(row, "merged_at");
        return new MergeView(
                ownId(row, "id"),
                ownId(row, "kept_id"),
                row.getString("kept_name"),
                row.getString("kept_email"),
                ownId(row, "merged_id"),
                row.getString("merged_name"),
                row.getString("merged_email"),
                mergedAt,
                instant(row, "undone_at"),
                mergedAt.plus(UNDOABLE));
    }
}

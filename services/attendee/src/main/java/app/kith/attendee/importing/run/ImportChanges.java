package app.kith.attendee.importing.run;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.id;
import static app.kith.attendee.Columns.ownId;

import app.kith.attendee.importing.plan.ImportKey;
import app.kith.attendee.person.PersonProfile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What imports changed, person by person, as long as they can be undone. */
@Component
class ImportChanges {

    /**
     * What an import did to one person.
     *
     * @param registrationId the place that it gave, if it did
     * @param before the profile that it replaced, if it did
     * @param version the person's version since; a later one means that somebody changed the person after the import
     */
    record Change(
            UUID personId,
            @Nullable UUID registrationId,
            @Nullable PersonProfile before,
            int version) {}

    private static final String INSERT = """
            insert into import_change (gathering_id, import_id, person_id, organisation_id, registration_id, before, version,
                                       made_at)
            values (?, ?, ?, ?, ?, cast(? as jsonb), ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JsonMapper json;
    private final Clock clock;

    ImportChanges(JdbcClient jdbc, JdbcTemplate batches, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.clock = clock;
    }

    void add(ImportKey key, Collection<Change> changes) {
        var now = at(clock.instant());
        batches.batchUpdate(INSERT, changes, Math.max(1, changes.size()), (statement, change) -> {
            statement.setObject(1, key.gatheringId());
            statement.setObject(2, key.id());
            statement.setObject(3, change.personId());
            statement.setObject(4, key.organisationId());
            statement.setObject(5, change.registrationId());
            statement.setString(6, change.before() == null ? null : json.writeValueAsString(change.before()));
            statement.setInt(7, change.version());
            statement.setTimestamp(8, now);
        });
    }

    List<Change> notYetUndone(ImportKey key, int most) {
        return jdbc.sql("""
                select person_id, registration_id, before, version from import_change
                 where gathering_id = :gathering and import_id = :import and undone_at is null
                 order by person_id limit :most
                """)
                .param("gathering", key.gatheringId())
                .param("import", key.id())
                .param("most", most)
                .query((row, number) -> change(row))
                .list();
    }

    void undone(ImportKey key, Collection<UUID> people) {
        jdbc.sql("""
                update import_change set undone_at = :now, before = null
                 where gathering_id = :gathering and import_id = :import and person_id = any(:people)
                """)
                .param("now", at(clock.instant()))
                .param("gathering", key.gatheringId())
                .param("import", key.id())
                .param("people", people.toArray(UUID[]::new))
                .update();
    }

    /** Forgets the replaced profiles of imports that are too old to be undone. */
    void forgetOld() {
        jdbc.sql("delete from import_change where made_at < :oldest")
                .param("oldest", at(clock.instant().minus(ImportRuns.UNDOABLE)))
                .update();
    }

    private Change change(ResultSet row) throws SQLException {
        var before = row.getString("before");
        return new Change(
                ownId(row, "person_id"),
                id(row, "registration_id"),
                before == null ? null : json.readValue(before, PersonProfile.class),
                row.getInt("version"));
    }
}

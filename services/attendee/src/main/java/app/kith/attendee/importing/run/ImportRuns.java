package app.kith.attendee.importing.run;

import static app.kith.attendee.Columns.at;
import static app.kith.attendee.Columns.instant;
import static app.kith.attendee.Columns.ownId;
import static app.kith.attendee.Columns.ownInstant;
import static app.kith.attendee.Columns.texts;

import app.kith.attendee.consent.Purpose;
import app.kith.attendee.consent.Statement;
import app.kith.attendee.importing.plan.ImportKey;
import app.kith.attendee.importing.plan.ImportOptions;
import app.kith.attendee.importing.plan.Tally;
import app.kith.attendee.importing.run.ImportRun.Line;
import app.kith.attendee.importing.run.ImportRun.State;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The imports of the current organisation. A file is kept as long as its import runs; what is kept for ever names nobody. */
@Component
class ImportRuns {

    /** An import can be undone this long. */
    static final Duration UNDOABLE = Duration.ofDays(30);

    private static final int MOST_LISTED = 50;

    /** How far a run is, locked until the transaction ends. Whom it registers was registered when it began. */
    record Progress(State state, int done, Tally tally, Instant startedAt) {}

    /** What a run works on. */
    record Work(ByteBuffer content, ImportOptions options) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ImportRuns(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** The fingerprint of what was imported under this id before. */
    Optional<BodyHash> earlier(ImportKey key) {
        return jdbc.sql("select body_hash from import_run where gathering_id = :gathering and id = :id")
                .param("gathering", key.gatheringId())
                .param("id", key.id())
                .query(String.class)
                .optional()
                .map(BodyHash::new);
    }

    void add(ImportKey key, String fileName, BodyHash hash, int total, Work work) {
        jdbc.sql("""
                insert into import_run (gathering_id, id, organisation_id, body_hash, file_name, state, total, done, tally,
                                        content, options, agreed, stated_by, applied_at, touched_at)
                values (:gathering, :id, :organisation, :hash, :name, 'RUNNING', :total, 0, cast(:tally as jsonb),
                        :content, cast(:options as jsonb), :agreed, :stated_by, :now, now())
                """)
                .param("gathering", key.gatheringId())
                .param("id", key.id())
                .param("organisation", key.organisationId())
                .param("hash", hash.hex())
                .param("name", fileName)
                .param("total", total)
                .param("tally", json.writeValueAsString(Tally.NOTHING))
                .param("content", work.content().array())
                .param("options", json.writeValueAsString(work.options()))
                .param("agreed", agreed(work.options().statement()))
                .param(
                        "stated_by",
                        work.options().statement() == null
                                ? null
                                : work.options().statement().statedBy())
                .param("now", at(clock.instant()))
                .update();
    }

    Optional<Work> work(ImportKey key) {
        return jdbc.sql("select content, options from import_run where gathering_id = :gathering and id = :id"
                        + " and content is not null")
                .param("gathering", key.gatheringId())
                .param("id", key.id())
                .query((row, number) -> new Work(
                        ByteBuffer.wrap(row.getBytes("content")),
                        json.readValue(row.getString("options"), ImportOptions.class)))
                .optional();
    }

    /** Locks a run: whoever works on it next, here or on another instance, goes on where this transaction ends. */
    Optional<Progress> lock(ImportKey key) {
        return jdbc.sql(
                        "select state, done, tally, applied_at from import_run where gathering_id = :gathering and id = :id for update")
                .param("gathering", key.gatheringId())
                .param("id", key.id())
                .query((row, number) -> new Progress(
                        State.valueOf(row.getString("state")),
                        row.getInt("done"),
                        json.readValue(row.getString("tally"), Tally.class),
                        ownInstant(row, "applied_at")))
                .optional();
    }

    void advance(ImportKey key, int done, Tally tally) {
        jdbc.sql("""
                update import_run
                   set done = :done, tally = cast(:tally as jsonb), attempts = 0, touched_at = now(),
                       state = case when :done >= total then 'DONE' else state end,
                       content = case when :done >= total then null else content end,
                       finished_at = case when :done >= total then cast(:now as timestamptz) end
                 where gathering_id = :gathering and id = :id
                """)
                .param("gathering", key.gatheringId())
                .param("id", key.id())
                .param("done", done)
                .param("tally", json.writeValueAsString(tally))
                .param("now", at(clock.instant()))
                .update();
    }

    /** Begins to undo; false where the run is not one that can be undone now. */
    boolean beginUndo(ImportKey key) {
        return jdbc.sql("""
                update import_run set state = 'UNDOING', done = 0, kept = 0, touched_at = now(), finished_at = null,
                       total = (select count(*) from import_change c
                                 where c.gathering_id = import_run.gathering_id and c.import_id = import_run.id)
                 where gathering_id = :gathering and id = :id and state = 'DONE' and applied_at > :oldest
                """)
                        .param("gathering", key.gatheringId())
                        .param("id", key.id())
                        .param("oldest", at(clock.instant().minus(UNDOABLE)))
                        .update()
                == 1;
    }

    void undone(ImportKey key, int people, int kept) {
        jdbc.sql("""
                update import_run set done = done + :people, kept = kept + :kept, touched_at = now()
                 where gathering_id = :gathering and id = :id
                """)
                .param("gathering", key.gatheringId())
                .param("id", key.id())
                .param("people", people)
                .param("kept", kept)
                .update();
    }

    void end(ImportKey key, State state) {
        jdbc.sql("update import_run set state = :state, content = null, finished_at = :now"
                        + " where gathering_id = :gathering and id = :id")
                .param("gathering", key.gatheringId())
                .param("id", key.id())
                .param("state", state.name())
                .param("now", at(clock.instant()))
                .update();
    }

    /** Counts one more attempt that broke off, and tells how many there were since the last progress. */
    int brokeOff(ImportKey key) {
        return jdbc.sql("update import_run set attempts = attempts + 1, touched_at = now()"
                        + " where gathering_id = :gathering and id = :id returning attempts")
                .param("gathering", key.gatheringId())
                .param("id", key.id())
                .query(Integer.class)
                .single();
    }

    Optional<ImportRun> find(UUID gatheringId, UUID id) {
        return jdbc.sql("select * from import_run where gathering_id = :gathering and id = :id")
                .param("gathering", gatheringId)
                .param("id", id)
                .query((row, number) -> run(row))
                .optional();
    }

    List<ImportRun> of(UUID gatheringId) {
        return jdbc.sql("select * from import_run where gathering_id = :gathering order by applied_at desc limit :most")
                .param("gathering", gatheringId)
                .param("most", MOST_LISTED)
                .query((row, number) -> run(row))
                .list();
    }

    private ImportRun run(ResultSet row) throws SQLException {
        var tally = json.readValue(row.getString("tally"), Tally.class);
        var startedAt = ownInstant(row, "applied_at");
        var state = State.valueOf(row.getString("state"));
        return new ImportRun(
                ownId(row, "id"),
                row.getString("file_name"),
                state,
                row.getInt("total"),
                row.getInt("done"),
                tally.newCount(),
                tally.updatedCount(),
                tally.unchangedCount(),
                tally.rejectedCount(),
                tally.conflictCount(),
                row.getInt("kept"),
                tally.verdicts().stream()
                        .map(verdict -> new Line(
                                verdict.line(), verdict.status(), verdict.reason(), verdict.cell(), verdict.notes()))
                        .toList(),
                row.getArray("agreed") == null
                        ? null
                        : texts(row, "agreed").stream()
                                .flatMap(word -> Purpose.named(word).stream())
                                .toList(),
                row.getString("stated_by"),
                startedAt,
                instant(row, "finished_at"),
                undoableUntil(state, tally, startedAt));
    }

    private static String @Nullable [] agreed(@Nullable Statement statement) {
        return statement == null
                ? null
                : statement.agreed().stream().map(Purpose::word).toArray(String[]::new);
    }

    private @Nullable Instant undoableUntil(State state, Tally tally, Instant startedAt) {
        var until = startedAt.plus(UNDOABLE);
        boolean changedAnything = tally.newCount() + tally.updatedCount() > 0;
        return state == State.DONE && changedAnything && clock.instant().isBefore(until) ? until : null;
    }
}

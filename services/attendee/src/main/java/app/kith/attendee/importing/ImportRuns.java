package app.kith.attendee.importing;

import static app.kith.attendee.Columns.at;

import app.kith.attendee.importing.ImportResult.Tally;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Remembers which files were applied under which ids, and with what tally; holds no personal data. */
@Component
class ImportRuns {

    /** One application of one file. */
    record ImportRun(UUID organisationId, UUID gatheringId, UUID id, BodyHash body) {}

    /** What happened under an id before. */
    sealed interface Earlier {

        /** Nothing. */
        record None() implements Earlier {}

        /** This very file was applied. */
        record Same(Tally tally) implements Earlier {}

        /** Another file was applied. */
        record Other() implements Earlier {}
    }

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ImportRuns(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    Earlier find(ImportRun run) {
        return jdbc.sql("select body_hash, tally from import_run where gathering_id = :gathering and id = :id")
                .param("gathering", run.gatheringId())
                .param("id", run.id())
                .query((row, number) -> run.body().hex().equals(row.getString("body_hash"))
                        ? new Earlier.Same(json.readValue(row.getString("tally"), Tally.class))
                        : new Earlier.Other())
                .optional()
                .orElseGet(Earlier.None::new);
    }

    void add(ImportRun run, Tally tally) {
        jdbc.sql("""
                insert into import_run (gathering_id, id, organisation_id, body_hash, tally, applied_at)
                values (:gathering, :id, :organisation, :hash, cast(:tally as jsonb), :at)
                """)
                .param("gathering", run.gatheringId())
                .param("id", run.id())
                .param("organisation", run.organisationId())
                .param("hash", run.body().hex())
                .param("tally", json.writeValueAsString(tally))
                .param("at", at(clock.instant()))
                .update();
    }
}

package app.kith.attendee.importing.run;

import app.kith.attendee.consent.Purpose;
import app.kith.attendee.importing.RowNote;
import app.kith.attendee.importing.RowReason;
import app.kith.attendee.importing.plan.RowStatus;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One import as it is now: what ran, how far it is, and what it did. It names lines, never people.
 *
 * @param done how many of the rows are through, or, while it is undone, how many people are as they were
 * @param agreed what the organiser states that the guests agreed to; null where nothing was stated
 * @param statedBy who states it
 * @param keptCount people that an undo left as they are, because they came in or were changed since
 */
record ImportRun(
        UUID id,
        String fileName,
        State state,
        int total,
        int done,
        int newCount,
        int updatedCount,
        int unchangedCount,
        int rejectedCount,
        int conflictCount,
        int keptCount,
        List<Line> rows,
        @Nullable List<Purpose> agreed,
        @Nullable String statedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant undoableUntil) {

    /** What became of one line of the file. */
    @Schema(name = "ImportedLine")
    record Line(
            int line,
            RowStatus status,
            @Nullable RowReason reason,
            @Nullable String cell,
            List<RowNote> notes) {}

    /** Where an import stands. */
    enum State {
        RUNNING,
        DONE,
        FAILED,
        UNDOING,
        UNDONE;

        @JsonValue
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

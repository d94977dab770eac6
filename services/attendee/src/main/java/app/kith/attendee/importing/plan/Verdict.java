package app.kith.attendee.importing.plan;

import app.kith.attendee.importing.RowNote;
import app.kith.attendee.importing.RowReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line, whoever stands in it.
 *
 * @param cell the cell for which it was left out, such as C7
 * @param notes what is to be looked at though the line was taken
 */
public record Verdict(
        int line,
        RowStatus status,
        @Nullable RowReason reason,
        @Nullable String cell,
        List<RowNote> notes) {

    public Verdict {
        notes = notesOf(notes);
    }

    static Verdict taken(int line, RowStatus status, @Nullable RowReason reason, List<RowNote> notes) {
        return new Verdict(line, status, reason, null, notes);
    }

    static Verdict leftOut(int line, RowStatus status, RowNote why) {
        return new Verdict(line, status, why.reason(), why.cell(), List.of());
    }

    /** Verdicts that were kept before there were notes have none. */
    private static List<RowNote> notesOf(@Nullable List<RowNote> notes) {
        return notes == null ? List.of() : List.copyOf(notes);
    }
}

package app.kith.attendee.importing.plan;

import app.kith.attendee.importing.RowNote;
import app.kith.attendee.importing.RowReason;
import java.util.List;

/** What one row of the file is, seen for itself and among the rows before it. */
public sealed interface Judgement {

    int line();

    /** The name and e-mail as they are shown beside the verdict. */
    String name();

    String shownEmail();

    /** A row that names a guest, and what the organiser should look at in it. */
    record Acceptable(int line, Guest guest, List<RowNote> notes) implements Judgement {

        /** Whether others in the file have the same address, and are several people as the organiser said. */
        boolean sharesAddress() {
            return notes.stream().anyMatch(note -> note.reason() == RowReason.ADDRESS_SHARED);
        }

        @Override
        public String name() {
            return guest.name();
        }

        @Override
        public String shownEmail() {
            return guest.email().text();
        }
    }

    /** A row that is left out, and why. */
    record Refused(int line, RowStatus status, RowNote why, String name, String shownEmail) implements Judgement {

        public RowReason reason() {
            return why.reason();
        }
    }
}

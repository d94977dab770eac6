package app.kith.attendee.form.pending;

import java.time.Instant;
import java.util.UUID;

/** Details that wait for the person under whose address they were entered. */
public record PendingEntry(
        UUID id,
        UUID gatheringId,
        UUID registrationId,
        UUID personId,
        Source source,
        Details details,
        Instant enteredAt) {

    /** Where they were entered. */
    public enum Source {
        FORM,
        DOOR
    }
}

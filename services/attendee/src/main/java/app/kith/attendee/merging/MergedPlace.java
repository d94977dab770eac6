package app.kith.attendee.merging;

import app.kith.attendee.place.RegistrationState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place that a merge gave another owner, as it was before.
 *
 * @param foldedInto the other place of the same person at the same event, where there are two: this one is then given back
 */
record MergedPlace(
        UUID registrationId,
        UUID gatheringId,
        UUID personId,
        RegistrationState state,
        @Nullable Instant cancelledAt,
        @Nullable UUID foldedInto) {

    MergedPlace into(@Nullable UUID survivor) {
        return new MergedPlace(registrationId, gatheringId, personId, state, cancelledAt, survivor);
    }

    boolean isFolded() {
        return foldedInto != null;
    }

    /** Who was on the waiting list has to wait again: what was offered to them then may be somebody else's by now. */
    RegistrationState stateOnceParted() {
        return state == RegistrationState.OFFERED ? RegistrationState.WAITING : state;
    }
}

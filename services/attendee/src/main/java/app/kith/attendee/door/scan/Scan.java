package app.kith.attendee.door.scan;

import app.kith.attendee.door.DoorTime;
import app.kith.attendee.door.scan.CheckInResult.FirstEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody was at a door: what they showed, where, when, and the id that the scan got at the beep. */
public record Scan(
        UUID organisationId,
        UUID gatheringId,
        UUID checkInId,
        Showing showing,
        String door,
        @Nullable UUID deviceId,
        DoorTime time,
        @Nullable OverrideReason override,
        @Nullable Pace before) {

    /** As texts, in which ids made one after another also stand in that order; Java's own order of UUIDs is another. */
    private static final Comparator<UUID> AS_TEXT = Comparator.comparing(UUID::toString);

    public Scan with(Showing other) {
        return new Scan(organisationId, gatheringId, checkInId, other, door, deviceId, time, override, before);
    }

    Instant occurredAt() {
        return time.happenedAt();
    }

    @Nullable Duration skew() {
        return time.skew();
    }

    /** What tells a repetition of the same scan from another scan under the same id. */
    Fingerprint fingerprint() {
        return override == null
                ? Fingerprint.of(showing.text(), door, time.toldAt().toString())
                : Fingerprint.of(showing.text(), door, time.toldAt().toString(), override.word());
    }

    /** Whether of the two this one counts as the first: by the time, then by id; whatever order they arrive in. */
    boolean precedes(FirstEntry entry) {
        int byTime = occurredAt().compareTo(entry.occurredAt());
        return byTime < 0 || (byTime == 0 && AS_TEXT.compare(checkInId, entry.checkInId()) < 0);
    }
}

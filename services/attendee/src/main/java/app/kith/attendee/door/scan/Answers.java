package app.kith.attendee.door.scan;

import app.kith.attendee.door.DoorReason;
import app.kith.attendee.door.Outcome;
import app.kith.attendee.door.device.RevokedDevices;
import app.kith.attendee.person.DisplayName;
import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The results of scans as they go over HTTP. */
public final class Answers {

    static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /** What a door may be called. */
    public static final String DOOR = "[^\\p{Cntrl}]{0,60}";

    public static final String NO_DOOR = "must be one line of at most 60 characters";

    /** The answer at the door; {@code firstAt} and {@code firstDoor} tell of the entry before. */
    @Schema(name = "CheckInResult")
    public record CheckInAnswer(
            Outcome outcome,
            @Nullable DoorReason reason,
            @Nullable String displayName,
            @Nullable String company,
            @Nullable Instant firstAt,
            @Nullable String firstDoor) {}

    public static CheckInAnswer of(CheckInResult result, @Nullable DoorReason remark) {
        return switch (result) {
            case CheckInResult.Admitted(var guest) -> answer(Outcome.ADMITTED, remark, guest, null);
            case CheckInResult.AlreadyIn(var guest, var first) -> answer(Outcome.ALREADY_IN, remark, guest, first);
            case CheckInResult.Overridden(var guest, var first) -> answer(Outcome.ADMITTED, remark, guest, first);
            case CheckInResult.Rehearsed(var guest) -> answer(Outcome.REHEARSAL, remark, guest, null);
            case CheckInResult.Refused(var reason) ->
                new CheckInAnswer(Outcome.REFUSED, reason, null, null, null, null);
            case CheckInResult.IdReused reused ->
                throw Problems.refuse(
                        HttpStatus.CONFLICT,
                        "id-reused",
                        "Another scan was recorded under this id. This one was not; send it under its own id.");
            case CheckInResult.NoSuchGathering none -> throw Problems.notFound("event");
            case CheckInResult.DeviceRevoked revoked -> throw RevokedDevices.refusal();
        };
    }

    /** A steward lets in whom the rule lets in, and nobody else. A kiosk asks for its supervisor's PIN by itself. */
    public static void mayOverride(Caller caller, @Nullable OverrideReason override) {
        if (override != null && !caller.has("supervisor") && !caller.has("organiser") && !caller.has("device")) {
            throw Problems.refuse(
                    HttpStatus.FORBIDDEN,
                    "override-not-allowed",
                    "Only a supervisor lets in whom the rule does not. Nothing was recorded; call a supervisor.");
        }
    }

    public static boolean isInTime(@Nullable Instant occurredAt) {
        return occurredAt == null || (!occurredAt.isBefore(EARLIEST) && occurredAt.isBefore(LATEST));
    }

    private static CheckInAnswer answer(
            Outcome outcome,
            @Nullable DoorReason remark,
            RegisteredGuest guest,
            CheckInResult.@Nullable FirstEntry first) {
        return new CheckInAnswer(
                outcome,
                remark,
                DisplayName.of(guest.name()),
                guest.company(),
                first == null ? null : first.occurredAt(),
                first == null ? null : first.door());
    }

    private Answers() {}
}

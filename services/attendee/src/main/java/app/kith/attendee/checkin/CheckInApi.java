package app.kith.attendee.checkin;

import app.kith.attendee.device.RevokedDevices;
import app.kith.attendee.registration.DisplayName;
import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Scans over HTTP: each under the id that it got at the door. */
@RestController
class CheckInApi {

    /** What was shown, either the text of a code or the registration of a guest found by name; where and when. */
    record CheckInBody(
            @Nullable String ticket,
            @Nullable UUID registrationId,

            @NotBlank @Pattern(regexp = "[^\\p{Cntrl}]{0,60}", message = "must be one line of at most 60 characters") String door,

            @NotNull Instant occurredAt) {

        private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
        private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

        @JsonIgnore
        @AssertTrue(message = "send either ticket or registrationId") public boolean isOneGuest() {
            return (ticket == null) != (registrationId == null);
        }

        @JsonIgnore
        @AssertTrue(message = "occurredAt must lie in the years 2000 to 2199") public boolean isInTime() {
            return occurredAt == null || (!occurredAt.isBefore(EARLIEST) && occurredAt.isBefore(LATEST));
        }

        Showing showing() {
            if (registrationId != null) {
                return new Showing.OfName(registrationId);
            }
            return Showing.scanned(ticket == null ? "" : ticket);
        }
    }

    /** The answer at the door; {@code firstAt} and {@code firstDoor} tell of the entry before. */
    @Schema(name = "CheckInResult")
    record CheckInAnswer(
            Outcome outcome,
            @Nullable RefusalReason reason,
            @Nullable String displayName,
            @Nullable String company,
            @Nullable Instant firstAt,
            @Nullable String firstDoor) {}

    private final CheckIn checkIn;

    CheckInApi(CheckIn checkIn) {
        this.checkIn = checkIn;
    }

    @PutMapping("/gatherings/{gatheringId}/check-ins/{checkInId}")
    CheckInAnswer putCheckIn(
            @PathVariable UUID gatheringId,
            @PathVariable UUID checkInId,
            @Valid @RequestBody CheckInBody body,
            Caller caller) {
        var scan = new Scan(
                caller.organisationId(),
                gatheringId,
                checkInId,
                body.showing(),
                body.door(),
                caller.deviceId(),
                body.occurredAt());
        return switch (checkIn.checkIn(scan)) {
            case CheckInResult.Admitted(var guest) -> answer(Outcome.ADMITTED, guest, null);
            case CheckInResult.AlreadyIn(var guest, var first) -> answer(Outcome.ALREADY_IN, guest, first);
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

    private static CheckInAnswer answer(
            Outcome outcome, RegisteredGuest guest, CheckInResult.@Nullable FirstEntry first) {
        return new CheckInAnswer(
                outcome,
                null,
                DisplayName.of(guest.name()),
                guest.company(),
                first == null ? null : first.occurredAt(),
                first == null ? null : first.door());
    }
}

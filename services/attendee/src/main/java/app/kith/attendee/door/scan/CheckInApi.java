package app.kith.attendee.door.scan;

import app.kith.attendee.door.DoorTime;
import app.kith.attendee.door.scan.Answers.CheckInAnswer;
import app.kith.defaults.Caller;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Scans over HTTP: each under the id that it got at the door. */
@RestController
public class CheckInApi {

    /** Tells what the sender's clock shows at this attempt; no part of the scan, which is the same at every attempt. */
    public static final String CLOCK = "X-Kith-Clock";

    /** What was shown, either the text of a code or the registration of a guest found by name; where and when. */
    record CheckInBody(
            @Nullable String ticket,
            @Nullable UUID registrationId,

            @NotBlank @Pattern(regexp = Answers.DOOR, message = Answers.NO_DOOR) String door,

            @NotNull Instant occurredAt,
            @Nullable OverrideReason override,
            @Nullable @Valid Pace before) {

        @JsonIgnore
        @AssertTrue(message = "send either ticket or registrationId") public boolean isOneGuest() {
            return (ticket == null) != (registrationId == null);
        }

        @JsonIgnore
        @AssertTrue(message = "occurredAt must lie in the years 2000 to 2199") public boolean isInTime() {
            return Answers.isInTime(occurredAt);
        }

        Showing showing() {
            if (registrationId != null) {
                return new Showing.OfName(registrationId);
            }
            return Showing.scanned(ticket == null ? "" : ticket);
        }
    }

    private final CheckIn checkIn;
    private final Clock clock;

    CheckInApi(CheckIn checkIn, Clock clock) {
        this.checkIn = checkIn;
        this.clock = clock;
    }

    @PutMapping("/gatherings/{gatheringId}/check-ins/{checkInId}")
    CheckInAnswer putCheckIn(
            @PathVariable UUID gatheringId,
            @PathVariable UUID checkInId,
            @Valid @RequestBody CheckInBody body,
            @RequestHeader(name = CLOCK, required = false) @Nullable Instant doorsNow,
            Caller caller) {
        Answers.mayOverride(caller, body.override());
        var scan = new Scan(
                caller.organisationId(),
                gatheringId,
                checkInId,
                body.showing(),
                body.door(),
                caller.deviceId(),
                DoorTime.of(doorsNow, body.occurredAt(), clock.instant()),
                body.override(),
                body.before());
        return Answers.of(checkIn.checkIn(scan), null);
    }
}

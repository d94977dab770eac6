package app.kith.attendee.door.walkin;

import app.kith.attendee.door.DoorReason;
import app.kith.attendee.door.DoorTime;
import app.kith.attendee.door.scan.Answers;
import app.kith.attendee.door.scan.Answers.CheckInAnswer;
import app.kith.attendee.door.scan.CheckInApi;
import app.kith.attendee.door.scan.OverrideReason;
import app.kith.attendee.door.scan.Pace;
import app.kith.attendee.door.scan.Scan;
import app.kith.attendee.door.scan.Showing;
import app.kith.attendee.person.MailReach;
import app.kith.defaults.Caller;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** People without a ticket over HTTP: open, or sealed by a kiosk that keeps nothing which it could read itself. */
@RestController
class WalkInApi {

    /** The guest, or the same guest sealed with the gathering's key; where and when. */
    record WalkInBody(
            @Nullable WalkIn guest,
            @Nullable @Size(max = 4096) String sealed,

            @NotBlank @Pattern(regexp = Answers.DOOR, message = Answers.NO_DOOR) String door,

            @NotNull Instant occurredAt,
            @Nullable OverrideReason override,
            @Nullable @Valid Pace before) {

        @JsonIgnore
        @AssertTrue(message = "send either guest or sealed") public boolean isOneGuest() {
            return (guest == null) != (sealed == null);
        }

        @JsonIgnore
        @AssertTrue(message = "occurredAt must lie in the years 2000 to 2199") public boolean isInTime() {
            return Answers.isInTime(occurredAt);
        }

        String text() {
            return sealed != null ? sealed : String.valueOf(guest);
        }
    }

    private final AdmitWalkIn admitWalkIn;
    private final DoorKeys keys;
    private final MailReach reach;
    private final Clock clock;

    WalkInApi(AdmitWalkIn admitWalkIn, DoorKeys keys, MailReach reach, Clock clock) {
        this.admitWalkIn = admitWalkIn;
        this.keys = keys;
        this.reach = reach;
        this.clock = clock;
    }

    @PutMapping("/gatherings/{gatheringId}/walk-ins/{checkInId}")
    CheckInAnswer putWalkIn(
            @PathVariable UUID gatheringId,
            @PathVariable UUID checkInId,
            @Valid @RequestBody WalkInBody body,
            @RequestHeader(name = CheckInApi.CLOCK, required = false) @Nullable Instant doorsNow,
            Caller caller) {
        Answers.mayOverride(caller, body.override());
        var scan = new Scan(
                caller.organisationId(),
                gatheringId,
                checkInId,
                new Showing.OfNobody(body.text(), DoorReason.MALFORMED_WALK_IN),
                body.door(),
                caller.deviceId(),
                DoorTime.of(doorsNow, body.occurredAt(), clock.instant()),
                body.override(),
                body.before());
        var admission = admitWalkIn.admit(scan, guest(gatheringId, body));
        return Answers.of(admission.result(), admission.remark());
    }

    private Optional<WalkIn.Given> guest(UUID gatheringId, WalkInBody body) {
        var sealed = body.sealed();
        var guest = sealed == null
                ? Optional.ofNullable(body.guest())
                : keys.find(gatheringId).flatMap(key -> key.open(sealed));
        return guest.flatMap(walkIn -> walkIn.given(reach));
    }
}

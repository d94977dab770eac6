package app.kith.attendee.door.annulment;

import app.kith.attendee.door.DoorTime;
import app.kith.attendee.door.scan.Answers;
import app.kith.attendee.door.scan.CheckInApi;
import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Annulments over HTTP: within seconds by the kiosk that scanned, later by a supervisor. */
@RestController
class AnnulmentApi {

    /** Why the check-in counts no more, and when that was decided by the sender's clock. */
    record AnnulmentBody(
            @NotNull AnnulmentReason reason, @NotNull Instant occurredAt) {

        @JsonIgnore
        @AssertTrue(message = "occurredAt must lie in the years 2000 to 2199") public boolean isInTime() {
            return Answers.isInTime(occurredAt);
        }
    }

    private final AnnulCheckIn annulCheckIn;
    private final Clock clock;

    AnnulmentApi(AnnulCheckIn annulCheckIn, Clock clock) {
        this.annulCheckIn = annulCheckIn;
        this.clock = clock;
    }

    @PutMapping("/gatherings/{gatheringId}/check-ins/{checkInId}/annulment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void putAnnulment(
            @PathVariable UUID gatheringId,
            @PathVariable UUID checkInId,
            @Valid @RequestBody AnnulmentBody body,
            @RequestHeader(name = CheckInApi.CLOCK, required = false) @Nullable Instant doorsNow,
            Caller caller) {
        var annulment = new Annulment(
                caller.organisationId(),
                gatheringId,
                checkInId,
                body.reason(),
                DoorTime.of(doorsNow, body.occurredAt(), clock.instant()),
                caller.deviceId());
        switch (annulCheckIn.annul(annulment)) {
            case AnnulmentResult.Annulled done -> {} // nothing more to say
            case AnnulmentResult.NoSuchCheckIn none -> throw Problems.notFound("check-in");
            case AnnulmentResult.TooLate late ->
                throw Problems.refuse(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "undo-too-late",
                        "A kiosk takes back its own scans within ten seconds. The check-in still counts; a supervisor can"
                                + " annul it in the console.");
        }
    }
}

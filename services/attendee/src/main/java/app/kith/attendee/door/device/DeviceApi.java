package app.kith.attendee.door.device;

import app.kith.attendee.gathering.GatheringView;
import app.kith.attendee.gathering.Gatherings;
import app.kith.defaults.Caller;
import app.kith.defaults.Problems;
import app.kith.limits.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Kiosks over HTTP: codes, claims, the list, and revoking. */
@RestController
class DeviceApi {

    /** A kiosk that knows a code and would like to be paired. */
    record Claim(
            @NotNull @Pattern(regexp = "[\\p{Alnum} -]{9,20}", message = "must be nine letters and digits") String code,

            @NotNull UUID deviceId,

            @NotBlank @Pattern(regexp = "[^\\p{Cntrl}]{0,60}", message = "must be one line of at most 60 characters") String name) {}

    /** What a paired kiosk keeps: its token, the id under which it is known, and its gathering. */
    record Pairing(String token, UUID deviceId, GatheringView gathering) {}

    /** The kiosks of a gathering, those that were revoked too. */
    record DeviceList(List<DeviceView> devices) {}

    private final IssuePairingCode issue;
    private final ClaimDevice claim;
    private final Devices devices;
    private final Gatherings gatherings;
    private final ClientAddress clients;
    private final Clock clock;
    private final Pairings pairings;

    DeviceApi(
            IssuePairingCode issue,
            ClaimDevice claim,
            Devices devices,
            Gatherings gatherings,
            ClientAddress clients,
            Clock clock,
            Pairings pairings) {
        this.pairings = pairings;
        this.issue = issue;
        this.claim = claim;
        this.devices = devices;
        this.gatherings = gatherings;
        this.clients = clients;
        this.clock = clock;
    }

    @PostMapping("/gatherings/{gatheringId}/pairing-codes")
    @ResponseStatus(HttpStatus.CREATED)
    PairingCode createPairingCode(@PathVariable UUID gatheringId, Caller caller) {
        return issue.issue(caller.organisationId(), gatheringId).orElseThrow(() -> Problems.notFound("event"));
    }

    @PostMapping("/devices/claims")
    Pairing claimDevice(@Valid @RequestBody Claim body, HttpServletRequest request) {
        return switch (claim.claim(
                PairingCode.folded(body.code()), body.deviceId(), body.name(), clients.of(request))) {
            case ClaimResult.Paired paired -> pairings.of(paired);
            case ClaimResult.Invalid invalid ->
                throw refused("pairing-code-invalid", "This code is wrong or was used already.");
            case ClaimResult.Expired expired ->
                throw refused("pairing-code-expired", "This code was valid for ten minutes.");
            case ClaimResult.TooManyAttempts tooMany ->
                throw Problems.refuse(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "too-many-attempts",
                        "Too many wrong codes were tried. Nothing was paired; wait ten minutes and use a new code.");
        };
    }

    @GetMapping("/gatherings/{gatheringId}/devices")
    DeviceList listDevices(@PathVariable UUID gatheringId) {
        gatherings.mustExist(gatheringId);
        return new DeviceList(devices.of(gatheringId));
    }

    @DeleteMapping("/gatherings/{gatheringId}/devices/{deviceId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revokeDevice(@PathVariable UUID gatheringId, @PathVariable UUID deviceId) {
        if (!devices.revoke(gatheringId, deviceId, clock.instant())) {
            throw Problems.notFound("kiosk");
        }
    }

    private static RuntimeException refused(String code, String what) {
        return Problems.refuse(
                HttpStatus.UNPROCESSABLE_CONTENT,
                code,
                what + " Nothing was paired; ask the organiser for a new code.");
    }
}

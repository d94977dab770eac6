package app.kith.attendee.door.device;

import app.kith.attendee.door.device.ClaimResult.Expired;
import app.kith.attendee.door.device.ClaimResult.Invalid;
import app.kith.attendee.door.device.ClaimResult.Paired;
import app.kith.attendee.door.device.ClaimResult.TooManyAttempts;
import app.kith.attendee.door.device.PairingCodes.Issued;
import app.kith.defaults.CurrentOrganisation;
import app.kith.defaults.IdSource;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Pairs a kiosk that knows a code: first looks the code up in nobody's name, then pairs in its organisation's. */
@Service
class ClaimDevice {

    private final PairingCodes codes;
    private final Devices devices;
    private final FailedClaims failures;
    private final IdSource ids;
    private final Clock clock;
    private final TransactionOperations transaction;

    ClaimDevice(
            PairingCodes codes,
            Devices devices,
            FailedClaims failures,
            IdSource ids,
            Clock clock,
            TransactionOperations transaction) {
        this.codes = codes;
        this.devices = devices;
        this.failures = failures;
        this.ids = ids;
        this.clock = clock;
        this.transaction = transaction;
    }

    ClaimResult claim(String code, UUID deviceId, String name, String source) {
        var now = clock.instant();
        if (!failures.begin(source, now)) {
            return new TooManyAttempts();
        }
        var result = codes.find(code)
                .map(issued -> claim(issued, deviceId, name, now))
                .orElseGet(Invalid::new);
        if (result instanceof Paired) {
            failures.forget(source, now);
        }
        return result;
    }

    private ClaimResult claim(Issued code, UUID deviceId, String name, Instant now) {
        if (!now.isBefore(code.expiresAt())) {
            return new Expired();
        }
        return CurrentOrganisation.call(
                code.organisationId(), () -> transaction.execute(status -> pair(code, deviceId, name, now)));
    }

    private ClaimResult pair(Issued code, UUID deviceId, String name, Instant now) {
        if (deviceId.equals(code.claimedBy()) && code.deviceId() != null) {
            return paired(code, code.deviceId(), now); // the answer to the first claim got lost
        }
        var granted = wasRevoked(code, deviceId) ? ids.next() : deviceId;
        if (!codes.claim(code, deviceId, granted)) {
            return new Invalid();
        }
        devices.pair(code.organisationId(), code.gatheringId(), granted, name, now);
        return paired(code, granted, now);
    }

    /** An old token of this kiosk may be in wrong hands; under its old id it would be valid again. */
    private boolean wasRevoked(Issued code, UUID deviceId) {
        return devices.find(code.gatheringId(), deviceId)
                .filter(device -> device.revokedAt() != null)
                .isPresent();
    }

    private static Paired paired(Issued code, UUID deviceId, Instant now) {
        return new Paired(code.organisationId(), code.gatheringId(), deviceId, now);
    }
}

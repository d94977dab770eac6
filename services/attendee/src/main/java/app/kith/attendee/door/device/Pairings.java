package app.kith.attendee.door.device;

import app.kith.attendee.door.device.DeviceApi.Pairing;
import app.kith.attendee.gathering.GatheringViews;
import app.kith.defaults.CurrentOrganisation;
import app.kith.defaults.LinkTokens;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** What a kiosk is given once it is paired. */
@Component
class Pairings {

    /** So long after the end may a kiosk still bring what it scanned. */
    static final Duration TOKEN_VALID_AFTER_END = Duration.ofDays(3);

    private final GatheringViews query;
    private final LinkTokens tokens;

    Pairings(GatheringViews query, LinkTokens tokens) {
        this.query = query;
        this.tokens = tokens;
    }

    Pairing of(ClaimResult.Paired paired) {
        var gathering = CurrentOrganisation.call(paired.organisationId(), () -> query.one(paired.gatheringId()))
                .orElseThrow();
        Instant expiresAt = gathering.endsAt().plus(TOKEN_VALID_AFTER_END);
        if (!paired.now().isBefore(expiresAt)) {
            expiresAt = paired.now().plus(TOKEN_VALID_AFTER_END); // somebody tries a kiosk on an event of the past
        }
        var token = tokens.forDevice(
                paired.organisationId(), paired.gatheringId(), paired.deviceId(), paired.now(), expiresAt);
        return new Pairing(token, paired.deviceId(), gathering);
    }
}

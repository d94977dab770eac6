package app.kith.attendee.device;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;

/** Six digits that pair one kiosk with one gathering, once, within ten minutes. */
record PairingCode(String code, Instant expiresAt) {

    static final Duration VALID = Duration.ofMinutes(10);

    private static final SecureRandom RANDOM = new SecureRandom();

    static PairingCode random(Instant now) {
        return new PairingCode("%06d".formatted(RANDOM.nextInt(1_000_000)), now.plus(VALID));
    }
}

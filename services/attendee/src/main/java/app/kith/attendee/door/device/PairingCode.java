package app.kith.attendee.door.device;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Nine characters that pair one kiosk with one gathering, once, within ten minutes: read out in threes, and too many to guess from many
 * addresses at once.
 */
record PairingCode(String code, Instant expiresAt) {

    static final Duration VALID = Duration.ofMinutes(10);

    static final int LENGTH = 9;

    /** Neither 0 and O nor 1, I and L: nobody has to ask which one was meant. */
    static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final SecureRandom RANDOM = new SecureRandom();

    static PairingCode random(Instant now) {
        String code = RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(place -> SIGNS.substring(place, place + 1))
                .collect(Collectors.joining());
        return new PairingCode(code, now.plus(VALID));
    }

    /** As it was typed: in small letters, in threes. */
    static String folded(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}

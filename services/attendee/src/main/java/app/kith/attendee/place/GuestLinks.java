package app.kith.attendee.place;

import app.kith.defaults.KithProperties;
import app.kith.defaults.LinkTokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The personal links of guests: made anew whenever one is needed, stored nowhere. */
@Component
public class GuestLinks {

    /** Long enough for the last follow-up window to close. */
    public static final Duration VALID_AFTER_END = Duration.ofDays(60);

    private final LinkTokens tokens;
    private final KithProperties properties;
    private final Clock clock;

    GuestLinks(LinkTokens tokens, KithProperties properties, Clock clock) {
        this.tokens = tokens;
        this.properties = properties;
        this.clock = clock;
    }

    public String token(UUID organisationId, UUID gatheringId, UUID registrationId, UUID personId, Instant endsAt) {
        var expiresAt = endsAt.plus(VALID_AFTER_END);
        var now = clock.instant();
        var issuedAt = now.isBefore(expiresAt) ? now : expiresAt.minusSeconds(1);
        return tokens.forGuest(organisationId, gatheringId, registrationId, personId, issuedAt, expiresAt);
    }

    public String link(String token) {
        return properties.publicUrl() + "/guest/#" + token;
    }
}

package app.kith.defaults;

import java.time.Instant;
import java.util.UUID;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/** Issues the signed, expiring tokens of those who have no account: kiosks and guests, for one gathering each. */
public final class LinkTokens {

    static final String ISSUER = "kith-attendee";
    static final String KIND = "kind";
    static final String ORGANISATION = "org";
    static final String GATHERING = "gathering";
    static final String DEVICE = "device";
    static final String PERSON = "person";
    static final String REGISTRATION = "registration";

    private final JwtEncoder encoder;

    LinkTokens(JwtEncoder encoder) {
        this.encoder = encoder;
    }

    /** The token of a kiosk that was paired for one gathering. */
    public String forDevice(UUID organisationId, UUID gatheringId, UUID deviceId, Instant issuedAt, Instant expiresAt) {
        return sign(claims("device", organisationId, gatheringId, issuedAt, expiresAt)
                .claim(DEVICE, deviceId.toString())
                .build());
    }

    /** The token in an attendee's personal link for one gathering. The same arguments give a token of the same meaning. */
    public String forGuest(
            UUID organisationId,
            UUID gatheringId,
            UUID registrationId,
            UUID personId,
            Instant issuedAt,
            Instant expiresAt) {
        return sign(claims("guest", organisationId, gatheringId, issuedAt, expiresAt)
                .claim(REGISTRATION, registrationId.toString())
                .claim(PERSON, personId.toString())
                .build());
    }

    private static JwtClaimsSet.Builder claims(
            String kind, UUID organisationId, UUID gatheringId, Instant issuedAt, Instant expiresAt) {
        return JwtClaimsSet.builder()
                .issuer(ISSUER)
                .issuedAt(issuedAt)
                .expiresAt(expiresAt)
                .claim(KIND, kind)
                .claim(ORGANISATION, organisationId.toString())
                .claim(GATHERING, gatheringId.toString());
    }

    private String sign(JwtClaimsSet claims) {
        var header = JwsHeader.with(SignatureAlgorithm.ES256).build();
        return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
    }
}

package app.kith.defaults;

import java.util.List;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;

/** What a token must say of itself before it says who somebody is. One that tells a program who signed in opens nothing here. */
final class TokenRules {

    /** Whom the access tokens of Keycloak are for; a mapper of the realm writes it. */
    static final String AUDIENCE = "kith";

    /** What Keycloak writes into its access tokens; {@code ID} and {@code Refresh} are the others. */
    private static final String ACCESS = "Bearer";

    static OAuth2TokenValidator<Jwt> ofPeople(String issuer) {
        return JwtValidators.createDefaultWithValidators(List.of(
                new JwtClaimValidator<Object>("iss", found -> found != null && issuer.equals(found.toString())),
                new JwtClaimValidator<List<String>>("aud", found -> found != null && found.contains(AUDIENCE)),
                new JwtClaimValidator<String>("typ", ACCESS::equals)));
    }

    /** Those of the attendee service are of one kind, and nobody else holds their key. */
    static OAuth2TokenValidator<Jwt> ofLinks() {
        return JwtValidators.createDefaultWithIssuer(LinkTokens.ISSUER);
    }

    private TokenRules() {}
}

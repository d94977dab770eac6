package app.kith.gateway.session;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What Keycloak says of a person. Only read, not verified: the token came from Keycloak straight to this gateway, and
 * every service that gets it verifies it.
 */
record Claims(@Nullable String name, Optional<Session.Organisation> organisation, List<String> roles) {

    private static final Set<String> ROLES = Set.of("organiser", "supervisor", "steward", "analyst");

    static Claims of(String accessToken) {
        try {
            var claims = SignedJWT.parse(accessToken).getJWTClaimsSet();
            return new Claims(claims.getStringClaim("name"), organisation(claims), roles(claims));
        } catch (ParseException unreadable) {
            throw new IllegalStateException("Keycloak issued a token that is no signed JWT", unreadable);
        }
    }

    private static Optional<Session.Organisation> organisation(JWTClaimsSet claims) {
        if (!(claims.getClaim("organization") instanceof Map<?, ?> byAlias)) return Optional.empty();
        return byAlias.entrySet().stream()
                .filter(entry -> entry.getValue() instanceof Map<?, ?> details && details.get("id") instanceof String)
                .map(entry -> new Session.Organisation(
                        String.valueOf(((Map<?, ?>) entry.getValue()).get("id")), String.valueOf(entry.getKey())))
                .findFirst();
    }

    private static List<String> roles(JWTClaimsSet claims) {
        if (!(claims.getClaim("realm_access") instanceof Map<?, ?> access)
                || !(access.get("roles") instanceof List<?> roles)) return List.of();
        return roles.stream()
                .map(String::valueOf)
                .filter(ROLES::contains)
                .sorted()
                .toList();
    }
}

package app.kith.defaults;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

/** A verified token together with the caller that it speaks for. */
final class CallerToken extends AbstractOAuth2TokenAuthenticationToken<Jwt> {

    private static final Set<String> ROLES = Set.of("organiser", "supervisor", "steward", "analyst");

    private final transient Caller caller;

    private CallerToken(Jwt token, Caller caller) {
        super(
                token,
                caller,
                token,
                caller.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList());
        this.caller = caller;
        setAuthenticated(true);
    }

    Caller caller() {
        return caller;
    }

    /** When the token of the current request ends; empty where it has none, or one without an end. */
    static Optional<Instant> currentEnd() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerToken current
                ? Optional.ofNullable(current.getToken().getExpiresAt())
                : Optional.empty();
    }

    @Override
    public Map<String, Object> getTokenAttributes() {
        return getToken().getClaims();
    }

    @Override
    public String getName() {
        return caller.name();
    }

    /** Reads a token of Keycloak: one organisation, realm roles. */
    static final Converter<Jwt, CallerToken> OF_PERSON = token -> new CallerToken(
            token,
            new Caller(
                    organisation(token),
                    null,
                    null,
                    null,
                    null,
                    realmRoles(token),
                    text(token, "name", text(token, "preferred_username", token.getSubject())),
                    token.getClaimAsString("email")));

    /** Reads a token of the attendee service: a kiosk or a guest of one gathering. */
    static final Converter<Jwt, CallerToken> OF_LINK = token -> {
        var kind = text(token, LinkTokens.KIND, "");
        var gathering = id(token, LinkTokens.GATHERING);
        return switch (kind) {
            case "device" ->
                new CallerToken(
                        token,
                        new Caller(
                                id(token, LinkTokens.ORGANISATION),
                                gathering,
                                null,
                                null,
                                id(token, LinkTokens.DEVICE),
                                Set.of("device"),
                                "kiosk",
                                null));
            case "guest" ->
                new CallerToken(
                        token,
                        new Caller(
                                id(token, LinkTokens.ORGANISATION),
                                gathering,
                                id(token, LinkTokens.PERSON),
                                id(token, LinkTokens.REGISTRATION),
                                null,
                                Set.of("guest"),
                                "guest",
                                null));
            default -> throw new BadCredentialsException("the token is of no known kind");
        };
    };

    private static UUID organisation(Jwt token) {
        if (token.getClaim("organization") instanceof Map<?, ?> organisations
                && organisations.size() == 1
                && organisations.values().iterator().next() instanceof Map<?, ?> organisation
                && organisation.get("id") instanceof String id) {
            return UUID.fromString(id);
        }
        throw new BadCredentialsException("the token names no single organisation");
    }

    private static Set<String> realmRoles(Jwt token) {
        if (token.getClaim("realm_access") instanceof Map<?, ?> access
                && access.get("roles") instanceof Collection<?> roles) {
            return roles.stream().map(String::valueOf).filter(ROLES::contains).collect(Collectors.toUnmodifiableSet());
        }
        return Set.of();
    }

    private static UUID id(Jwt token, String claim) {
        try {
            return UUID.fromString(text(token, claim, ""));
        } catch (IllegalArgumentException notAnId) {
            throw new BadCredentialsException("the token has no usable " + claim, notAnId);
        }
    }

    private static String text(Jwt token, String claim, @Nullable String otherwise) {
        var value = token.getClaimAsString(claim);
        return value != null ? value : otherwise != null ? otherwise : "";
    }
}

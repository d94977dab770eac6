package app.kith.gateway.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;

/**
 * Keeps each sign-in that has begun in a cookie of its own, so that tabs that sign in at the same time do not take each
 * other's place, not even when none of them has a session yet.
 */
@Component
class SignInAttempts implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    static final String COOKIE = "kith-sign-in-";
    private static final int MOST = 8;
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final ClientRegistrationRepository clients;
    private final boolean isSecure;

    SignInAttempts(ClientRegistrationRepository clients, SignInProperties properties) {
        this.clients = clients;
        this.isSecure = "https".equals(properties.publicUrl().getScheme());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return attempt(request).map(attempt -> rebuilt(attempt, request)).orElse(null);
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked == null) return;
        var begun = cookies(request).map(Cookie::getName).toList();
        // a browser names its oldest cookies first
        begun.stream()
                .limit(Math.max(0, begun.size() - MOST + 1))
                .forEach(name -> write(response, name, "", Duration.ZERO));
        var attempt = new SignInAttempt(
                Objects.requireNonNull(asked.<String>getAttribute(PkceParameterNames.CODE_VERIFIER)),
                Objects.requireNonNull(asked.<String>getAttribute(OidcParameterNames.NONCE)),
                ReturnAddress.ownPage(request.getParameter(ReturnAddress.PARAMETER)));
        write(response, cookieOf(asked.getState()), attempt.written(), PATIENCE);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var attempt = attempt(request);
        attempt.ifPresent(found -> {
            ReturnAddress.remember(request, found.returnAddress());
            write(response, cookieOf(stateOf(request)), "", Duration.ZERO);
        });
        return attempt.map(found -> rebuilt(found, request)).orElse(null);
    }

    private Optional<SignInAttempt> attempt(HttpServletRequest request) {
        var name = cookieOf(stateOf(request));
        return cookies(request)
                .filter(cookie -> cookie.getName().equals(name))
                .flatMap(cookie -> SignInAttempt.read(cookie.getValue()).stream())
                .findFirst();
    }

    private OAuth2AuthorizationRequest rebuilt(SignInAttempt attempt, HttpServletRequest request) {
        var client = keycloak();
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(client.getProviderDetails().getAuthorizationUri()))
                .clientId(client.getClientId())
                .redirectUri(client.getRedirectUri())
                .scopes(client.getScopes())
                .state(stateOf(request))
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID, Keycloak.REGISTRATION,
                        OidcParameterNames.NONCE, attempt.nonce(),
                        PkceParameterNames.CODE_VERIFIER, attempt.codeVerifier()))
                .build();
    }

    private ClientRegistration keycloak() {
        return Objects.requireNonNull(clients.findByRegistrationId(Keycloak.REGISTRATION));
    }

    private void write(HttpServletResponse response, String name, String value, Duration age) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(isSecure)
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        var all = request.getCookies();
        return (all == null ? List.<Cookie>of() : Arrays.asList(all))
                .stream().filter(cookie -> cookie.getName().startsWith(COOKIE));
    }

    private static String stateOf(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter(OAuth2ParameterNames.STATE), "");
    }

    private static String cookieOf(@Nullable String state) {
        var own = state == null ? "" : state.replaceAll("[^\\w-]", "");
        return COOKIE + own.substring(0, Math.min(16, own.length()));
    }
}

package app.kith.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Tries a sign-in that failed once more by itself. A form that stood open too long, or whose person signed in in another
 * tab meanwhile, fails at first and succeeds then, because Keycloak knows the person by now. The second failure is told.
 */
@Component
class SecondAttempt implements AuthenticationFailureHandler, OAuth2AuthorizationRequestResolver {

    static final String PARAMETER = "again";
    private static final String FAILED = "/console/?sign-in=failed";
    /** Stands in the state, which comes back even where no cookie does: so a browser without cookies goes round once. */
    private static final String MARK = ".again";

    private final DefaultOAuth2AuthorizationRequestResolver requests;

    SecondAttempt(ClientRegistrationRepository clients) {
        requests = new DefaultOAuth2AuthorizationRequestResolver(clients);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return isOurs(request) ? marked(requests.resolve(request), request) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String clientRegistrationId) {
        return marked(requests.resolve(request, clientRegistrationId), request);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var state = request.getParameter(OAuth2ParameterNames.STATE);
        var wasRefused = OAuth2ErrorCodes.ACCESS_DENIED.equals(request.getParameter(OAuth2ParameterNames.ERROR));
        response.sendRedirect(
                state == null || state.endsWith(MARK) || wasRefused
                        ? FAILED
                        : "/sign-in?" + PARAMETER + "=1&" + ReturnAddress.PARAMETER + "="
                                + UriUtils.encode(ReturnAddress.of(request), StandardCharsets.UTF_8));
    }

    /** One Keycloak is known here; whatever else the address names is no address. */
    private static boolean isOurs(HttpServletRequest request) {
        return ("/oauth2/authorization/" + Keycloak.REGISTRATION).equals(request.getRequestURI());
    }

    private static @Nullable OAuth2AuthorizationRequest marked(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        return asked == null || request.getParameter(PARAMETER) == null
                ? asked
                : OAuth2AuthorizationRequest.from(asked)
                        .state(asked.getState() + MARK)
                        .build();
    }
}

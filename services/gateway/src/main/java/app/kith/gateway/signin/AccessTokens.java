package app.kith.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;

/** Finds the access token of the person at the browser, renewed when it is about to end. */
@Component
public class AccessTokens {

    private static final Logger log = LoggerFactory.getLogger(AccessTokens.class);

    private final OAuth2AuthorizedClientManager clientManager;

    AccessTokens(OAuth2AuthorizedClientManager clientManager) {
        this.clientManager = clientManager;
    }

    public AccessToken of(HttpServletRequest request) {
        if (!(request.getUserPrincipal() instanceof OAuth2AuthenticationToken person))
            return new AccessToken.SignedOut();
        try {
            var client = clientManager.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(Keycloak.REGISTRATION)
                    .principal((Authentication) person)
                    .attribute(HttpServletRequest.class.getName(), request)
                    .build());
            return client == null
                    ? new AccessToken.SignedOut()
                    : new AccessToken.Fresh(client.getAccessToken().getTokenValue());
        } catch (OAuth2AuthorizationException refused) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(refused.getError().getErrorCode())
                    || "client_authorization_required".equals(refused.getError().getErrorCode())) {
                return new AccessToken.SignedOut();
            }
            log.warn("Keycloak did not renew a token: {}", refused.getError().getErrorCode());
            return new AccessToken.Unavailable();
        }
    }
}

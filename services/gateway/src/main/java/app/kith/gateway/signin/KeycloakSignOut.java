package app.kith.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Ends the sign-in at Keycloak too, so that the next "sign in" asks again. From here and not through the browser, which
 * would have to carry a token in an address.
 */
@Component
class KeycloakSignOut implements LogoutHandler {

    private static final Logger log = LoggerFactory.getLogger(KeycloakSignOut.class);

    private final RestClient http;
    private final SignInProperties properties;
    private final OAuth2AuthorizedClientRepository tokens;

    KeycloakSignOut(RestClient.Builder http, SignInProperties properties, OAuth2AuthorizedClientRepository tokens) {
        this.http = http.build();
        this.properties = properties;
        this.tokens = tokens;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication person) {
        if (person == null) return;
        OAuth2AuthorizedClient client = tokens.loadAuthorizedClient(Keycloak.REGISTRATION, person, request);
        if (client == null || client.getRefreshToken() == null) return;
        var form = new LinkedMultiValueMap<String, String>();
        form.add("client_id", client.getClientRegistration().getClientId());
        form.add("client_secret", client.getClientRegistration().getClientSecret());
        form.add("refresh_token", client.getRefreshToken().getTokenValue());
        try {
            http.post()
                    .uri(properties.endSessionUri())
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .toBodilessEntity();
        } catch (RestClientException away) {
            log.warn("Keycloak did not end a sign-in; it ends by itself: {}", away.getMessage());
        }
    }
}

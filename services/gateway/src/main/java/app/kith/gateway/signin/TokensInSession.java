package app.kith.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;

/**
 * Keeps a person's tokens in their session, so that every gateway finds them and a restarted one still does. Only the
 * tokens: the client's secret stays in the settings.
 */
final class TokensInSession implements OAuth2AuthorizedClientRepository {

    private static final String ATTRIBUTE = TokensInSession.class.getName();

    private record Tokens(
            String principal,
            OAuth2AccessToken access,
            @Nullable OAuth2RefreshToken refresh) implements Serializable {}

    private final ClientRegistrationRepository clients;

    TokensInSession(ClientRegistrationRepository clients) {
        this.clients = clients;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the interface's shape; it knows one type
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request) {
        var session = request.getSession(false);
        var registration = clients.findByRegistrationId(registrationId);
        if (session == null || registration == null || !(session.getAttribute(ATTRIBUTE) instanceof Tokens tokens)) {
            return null;
        }
        return (T) new OAuth2AuthorizedClient(registration, tokens.principal, tokens.access, tokens.refresh);
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        request.getSession()
                .setAttribute(
                        ATTRIBUTE,
                        new Tokens(client.getPrincipalName(), client.getAccessToken(), client.getRefreshToken()));
    }

    @Override
    public void removeAuthorizedClient(
            String registrationId, Authentication principal, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) session.removeAttribute(ATTRIBUTE);
    }
}

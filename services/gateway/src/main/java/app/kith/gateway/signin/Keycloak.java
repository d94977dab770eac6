package app.kith.gateway.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/**
 * The gateway as a client of Keycloak. Every address is said, none is discovered: the browser's way to Keycloak is not
 * always ours, and a gateway must start while Keycloak is away.
 */
@Configuration(proxyBeanMethods = false)
class Keycloak {

    static final String REGISTRATION = "keycloak";

    @Bean
    ClientRegistrationRepository clients(SignInProperties properties) {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId("gateway")
                .clientSecret(properties.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri(properties
                        .publicUrl()
                        .resolve("/login/oauth2/code/" + REGISTRATION)
                        .toString())
                .scope("openid", "profile", "email", "organization")
                .issuerUri(properties.issuer())
                .authorizationUri(properties.issuer() + "/protocol/openid-connect/auth")
                .tokenUri(properties.tokenUri().toString())
                .jwkSetUri(properties.jwksUri())
                .userNameAttributeName("sub")
                .build());
    }

    @Bean
    OAuth2AuthorizedClientRepository tokens(ClientRegistrationRepository clients) {
        return new TokensInSession(clients);
    }

    @Bean
    OAuth2AuthorizedClientManager clientManager(
            ClientRegistrationRepository clients, OAuth2AuthorizedClientRepository tokens) {
        var clientManager = new DefaultOAuth2AuthorizedClientManager(clients, tokens);
        clientManager.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken()
                .build());
        return clientManager;
    }
}

package app.kith.defaults;

import app.kith.contracts.Permissions;
import app.kith.contracts.Permissions.Permission;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.servlet.DispatcherType;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.authentication.JwtIssuerAuthenticationManagerResolver;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import tools.jackson.databind.json.JsonMapper;

/** Lets in whom the permission matrix names, by a token of Keycloak or of the attendee service, and nobody else. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    @Bean
    SecurityFilterChain doors(HttpSecurity http, Permissions permissions, KithProperties properties, JsonMapper json) {
        var problems = new ProblemWriter(json);
        http.csrf(csrf -> csrf.disable()) // no cookie is ever an identity here
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(server -> server.authenticationManagerResolver(byIssuer(properties))
                        .authenticationEntryPoint((request, response, failure) -> problems.unauthorised(response))
                        .accessDeniedHandler((request, response, failure) -> problems.forbidden(response)))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, failure) -> problems.unauthorised(response))
                        .accessDeniedHandler((request, response, failure) -> problems.forbidden(response)))
                .authorizeHttpRequests(requests -> authorize(requests, permissions))
                .addFilterAfter(new OrganisationFilter(), AuthorizationFilter.class);
        if (properties.timeTravel()) {
            http.addFilterBefore(new TimeTravelFilter(), BearerTokenAuthenticationFilter.class);
        }
        return http.build();
    }

    private static JwtIssuerAuthenticationManagerResolver byIssuer(KithProperties properties) {
        var issuers = Map.of(
                properties.issuer(),
                authenticates(keycloakDecoder(properties), CallerToken.OF_PERSON),
                LinkTokens.ISSUER,
                authenticates(linkDecoder(properties), CallerToken.OF_LINK));
        return new JwtIssuerAuthenticationManagerResolver(issuer -> {
            var known = issuers.get(issuer);
            if (known == null) {
                throw new InvalidBearerTokenException("the token's issuer is not known here");
            }
            return known;
        });
    }

    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            Permissions permissions) {
        requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                .permitAll();
        requests.requestMatchers(HttpMethod.GET, "/actuator/health/**", "/actuator/prometheus", "/v3/api-docs/**")
                .permitAll();
        // ./kith replay: from the same machine only, and no request is taken at its word about where it
        // comes from
        requests.requestMatchers("/actuator/deadletters")
                .access((who, request) -> new AuthorizationDecision(
                        isLoopback(request.getRequest().getRemoteAddr())));
        for (var permission : permissions.all()) {
            var endpoint = requests.requestMatchers(asked(permission));
            if (permission.isPublic()) {
                endpoint.permitAll();
            } else {
                endpoint.hasAnyRole(permission.roles().toArray(String[]::new));
            }
        }
        requests.anyRequest().denyAll();
    }

    /** A request is one span; a span event for every filter on its way costs more than it tells. */
    @Bean
    SecurityObservationSettings oneSpanForARequest() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @ConditionalOnProperty("kith.issues-link-tokens")
    LinkTokens linkTokens(KithProperties properties) {
        Path signingKeys = properties.signingKeys();
        if (signingKeys == null) {
            throw new IllegalStateException("KITH_SIGNING_KEYS: name the folder of the private link key");
        }
        return new LinkTokens(
                NimbusJwtEncoder.withKeyPair(LinkKey.publicKey(properties.keys()), LinkKey.privateKey(signingKeys))
                        .build());
    }

    @Bean
    Permissions permissions(@Value("${spring.application.name}") String service) {
        return Permissions.of(service);
    }

    /** Whoever may read may ask for the head alone: link scanners do before they open an address. */
    private static RequestMatcher asked(Permission permission) {
        var paths = PathPatternRequestMatcher.withDefaults();
        var asked = paths.matcher(HttpMethod.valueOf(permission.method()), permission.path());
        return permission.method().equals("GET")
                ? new OrRequestMatcher(asked, paths.matcher(HttpMethod.HEAD, permission.path()))
                : asked;
    }

    private static boolean isLoopback(String address) {
        return InetAddress.ofLiteral(address).isLoopbackAddress();
    }

    private static AuthenticationManager authenticates(JwtDecoder decoder, Converter<Jwt, CallerToken> caller) {
        var provider = new JwtAuthenticationProvider(decoder);
        provider.setJwtAuthenticationConverter(token -> (AbstractAuthenticationToken) caller.convert(token));
        return provider::authenticate;
    }

    private static JwtDecoder keycloakDecoder(KithProperties properties) {
        var decoder =
                NimbusJwtDecoder.withJwkSetUri(properties.jwksUri().toString()).build();
        return remembering(decoder, TokenRules.ofPeople(properties.issuer()));
    }

    /** Named as the issuing side names it, or the token's key would not be found. */
    private static ECKey publicLinkKey(KithProperties properties) {
        try {
            return new ECKey.Builder(Curve.P_256, LinkKey.publicKey(properties.keys()))
                    .keyIDFromThumbprint()
                    .build();
        } catch (JOSEException unusable) {
            throw new IllegalStateException("the link key has no fingerprint", unusable);
        }
    }

    private static JwtDecoder linkDecoder(KithProperties properties) {
        if (!Files.isDirectory(properties.keys())) {
            throw new IllegalStateException("KITH_KEYS: there is no folder " + properties.keys());
        }
        var key = publicLinkKey(properties);
        var processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, new ImmutableJWKSet<>(new JWKSet(key))));
        processor.setJWTClaimsSetVerifier((claims, context) -> {}); // the validator below checks them
        var decoder = new NimbusJwtDecoder(processor);
        return remembering(decoder, TokenRules.ofLinks());
    }

    private static JwtDecoder remembering(NimbusJwtDecoder decoder, OAuth2TokenValidator<Jwt> validator) {
        decoder.setJwtValidator(validator);
        return new VerifiedTokens(decoder, validator);
    }
}

package app.kith.gateway.signin;

import app.kith.gateway.problem.Problem;
import app.kith.gateway.web.BrowserRules;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may come in: those who bring a token of their own, and those whose browser has a session. */
@Configuration(proxyBeanMethods = false)
class SignInSecurity {

    /** What is open to everybody: a kiosk that is not paired yet, whoever would like to register, and mail programs that end follow-ups. */
    private static final RequestMatcher OPEN = new OrRequestMatcher(
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/api/attendee/devices/claims"),
            PathPatternRequestMatcher.withDefaults().matcher("/api/attendee/forms/**"),
            PathPatternRequestMatcher.withDefaults().matcher("/api/attendee/unsubscriptions/*"),
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/api/matching/privacy"));

    /** Kiosks, guests and programs: the service they call judges the token; a cookie beside it counts for nothing. */
    @Bean
    @Order(1)
    SecurityFilterChain ownToken(HttpSecurity http) {
        return http.securityMatcher(SignInSecurity::bringsToken)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .headers(BrowserRules::apply)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain browser(
            HttpSecurity http,
            ReturnAddress returnAddress,
            SignInAttempts attempts,
            SecondAttempt secondAttempt,
            SessionCsrfTokens csrfTokens,
            KeycloakSignOut keycloakSignOut) {
        return http.authorizeHttpRequests(rules -> rules.requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/api/session")
                        .permitAll()
                        .requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .csrf(csrf -> csrf.spa().csrfTokenRepository(csrfTokens).ignoringRequestMatchers(OPEN))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(
                                (request, response, refused) -> Problem.NOT_SIGNED_IN.write(request, response))
                        .accessDeniedHandler(SignInSecurity::deny))
                .oauth2Login(signIn -> signIn.loginPage("/sign-in")
                        .authorizationEndpoint(begin -> begin.authorizationRequestResolver(secondAttempt)
                                .authorizationRequestRepository(attempts))
                        .successHandler(returnAddress)
                        .failureHandler(secondAttempt))
                .sessionManagement(session -> session.sessionAuthenticationStrategy(new NewSessionForNewPerson()))
                .logout(signOut -> signOut.logoutUrl("/sign-out")
                        .addLogoutHandler(keycloakSignOut)
                        .logoutSuccessHandler(
                                (request, response, person) -> response.setStatus(HttpServletResponse.SC_NO_CONTENT)))
                .headers(BrowserRules::apply)
                .build();
    }

    /** A request is one span; a span event for every filter on its way costs more than it tells. */
    @Bean
    SecurityObservationSettings oneSpanForARequest() {
        return SecurityObservationSettings.noObservations();
    }

    private static boolean bringsToken(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length());
    }

    private static void deny(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        // the request itself is told who it is only after the check that may have failed here
        var person = SecurityContextHolder.getContext().getAuthentication();
        (person == null || person instanceof AnonymousAuthenticationToken ? Problem.NOT_SIGNED_IN : Problem.CSRF)
                .write(request, response);
    }
}

package app.kith.gateway.session;

import app.kith.gateway.problem.Problem;
import app.kith.gateway.signin.AccessToken;
import app.kith.gateway.signin.AccessTokens;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code GET /api/session}: who is signed in at this browser. */
@Configuration(proxyBeanMethods = false)
class SessionApi {

    private final AccessTokens accessTokens;
    private final @Nullable String inboxUrl;

    SessionApi(AccessTokens accessTokens, @Value("${kith.inbox-url:}") String inboxUrl) {
        this.accessTokens = accessTokens;
        this.inboxUrl = inboxUrl.isBlank() ? null : inboxUrl;
    }

    /** Asked before the routes to the services, which answer for all of {@code /api}. */
    @Bean
    @Order(1)
    RouterFunction<ServerResponse> sessionRoute() {
        return RouterFunctions.route().GET("/api/session", this::session).build();
    }

    private ServerResponse session(ServerRequest request) throws IOException {
        var csrf = request.attribute(CsrfToken.class.getName())
                .map(token -> ((CsrfToken) token).getToken())
                .orElse("");
        return switch (accessTokens.of(request.servletRequest())) {
            case AccessToken.SignedOut() -> answer(Session.signedOut(inboxUrl, csrf));
            case AccessToken.Unavailable() -> Problem.SIGN_IN_UNAVAILABLE.response();
            case AccessToken.Fresh(var token) -> {
                var claims = Claims.of(token);
                yield answer(new Session(
                        true, claims.name(), claims.organisation().orElse(null), claims.roles(), inboxUrl, csrf));
            }
        };
    }

    private static ServerResponse answer(Session session) {
        return ServerResponse.ok().cacheControl(CacheControl.noStore()).body(session);
    }
}

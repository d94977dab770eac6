package app.kith.gateway.routes;

import app.kith.gateway.problem.Problem;
import app.kith.gateway.signin.AccessToken;
import app.kith.gateway.signin.AccessTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Turns the session's cookie into the person's access token; a token that the request brings itself goes through. */
@Component
class SessionRelay implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final AccessTokens accessTokens;

    SessionRelay(AccessTokens accessTokens) {
        this.accessTokens = accessTokens;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        if (request.headers().firstHeader(HttpHeaders.AUTHORIZATION) != null) return next.handle(request);
        return switch (accessTokens.of(request.servletRequest())) {
            case AccessToken.Fresh(var token) ->
                next.handle(ServerRequest.from(request)
                        .headers(headers -> {
                            headers.setBearerAuth(token);
                            headers.set(
                                    SessionStreams.HEADER,
                                    request.servletRequest().getSession().getId());
                        })
                        .build());
            case AccessToken.SignedOut() -> Problem.NOT_SIGNED_IN.response();
            case AccessToken.Unavailable() -> Problem.SIGN_IN_UNAVAILABLE.response();
        };
    }
}

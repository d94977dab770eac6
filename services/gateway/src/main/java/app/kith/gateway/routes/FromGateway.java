package app.kith.gateway.routes;

import app.kith.limits.GatewayProof;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Tells a service whom a request came from, in words that nobody else can send. */
@Component
class FromGateway implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private final String proof;

    FromGateway(@Value("${kith.sign-in.client-secret}") String secret) {
        proof = GatewayProof.of(secret);
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
        String client = request.servletRequest().getRemoteAddr();
        return next.handle(ServerRequest.from(request)
                .headers(headers -> {
                    headers.set(GatewayProof.CLIENT_HEADER, client);
                    headers.set(GatewayProof.HEADER, proof);
                })
                .build());
    }
}

package app.kith.gateway.routes;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.removeRequestHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.stripPrefix;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.POST;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import app.kith.gateway.problem.Problem;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /api/<service>/…} leads to that service; its inner addresses ({@code /actuator}) have no way in. */
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    @Order(10)
    RouterFunction<ServerResponse> serviceRoutes(Services services, SessionRelay relay, AttemptLimit claimLimit) {
        var routes = RouterFunctions.route()
                .path("/api/{service}/actuator", inner -> inner.route(path("/**"), request -> notFound()))
                .path("/api/{service}/v3", inner -> inner.route(path("/**"), request -> notFound()));
        services.services().forEach((service, address) -> routes.add(service(service, address, relay, claimLimit)));
        return routes.route(path("/api/**"), request -> notFound()).build();
    }

    private static RouterFunction<ServerResponse> service(
            String service, URI address, SessionRelay relay, AttemptLimit claimLimit) {
        var breaker = new Breaker(service);
        var claims = RouterFunctions.route()
                .route(POST("/api/" + service + "/devices/claims"), http())
                .filter(claimLimit)
                .filter(breaker)
                .before(uri(address))
                .before(stripPrefix(2))
                .before(removeRequestHeader(HttpHeaders.COOKIE))
                .build();
        return RouterFunctions.route()
                .add(claims)
                .add(RouterFunctions.route()
                        .route(path("/api/" + service + "/**"), http())
                        .filter(relay)
                        .filter(breaker)
                        .before(uri(address))
                        .before(stripPrefix(2))
                        .before(removeRequestHeader(HttpHeaders.COOKIE))
                        .build())
                .build();
    }

    private static ServerResponse notFound() {
        return Problem.NO_SUCH_ADDRESS.response();
    }
}

package app.kith.gateway.routes;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.removeRequestHeader;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.stripPrefix;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.POST;
import static org.springframework.web.servlet.function.RequestPredicates.PUT;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import app.kith.gateway.problem.Problem;
import java.net.URI;
import java.time.Clock;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /api/<service>/…} leads to that service; its inner addresses ({@code /actuator}) have no way in. */
@Configuration(proxyBeanMethods = false)
class Routes {

    /** A form is read again whenever its writer pauses, and several people may write behind one address. */
    private static final int READINGS_PER_MINUTE = 240;

    private static final Pattern TORN_APART = Pattern.compile("=[^&]*=");

    /** How often one address may try a code, send a form, and have its texts read: who does the one is not kept from the others. */
    private record Limits(AttemptLimit claims, FormLimit submissions, AttemptLimit readings) {}

    @Bean
    @Order(10)
    RouterFunction<ServerResponse> serviceRoutes(
            Services services, SessionRelay relay, FromGateway fromGateway, Clock clock) {
        var limits =
                new Limits(new AttemptLimit(clock), new FormLimit(clock), new AttemptLimit(clock, READINGS_PER_MINUTE));
        var routes = RouterFunctions.route()
                .path("/api/{service}/actuator", inner -> inner.route(path("/**"), request -> notFound()))
                .path("/api/{service}/v3", inner -> inner.route(path("/**"), request -> notFound()));
        services.services().forEach((service, address) -> routes.add(service(service, address, relay, limits)));
        return routes.filter(fromGateway)
                .filter(Routes::plainQueries)
                .route(path("/api/**"), request -> notFound())
                .build();
    }

    private static RouterFunction<ServerResponse> service(
            String service, URI address, SessionRelay relay, Limits limits) {
        var breaker = new Breakers(service);
        var claim = POST("/api/" + service + "/devices/claims");
        var submission = PUT("/api/" + service + "/forms/{gatheringId}/submissions/{submissionId}");
        var reading = POST("/api/" + service + "/forms/{gatheringId}/topic-proposals");
        var form = GET("/api/" + service + "/forms/{gatheringId}").or(GET("/api/" + service + "/privacy"));
        // posted by mail programs, many from one address
        var unsubscription = path("/api/" + service + "/unsubscriptions/*");
        return RouterFunctions.route()
                .add(open(claim, address)
                        .filter(limits.claims())
                        .filter(breaker)
                        .build())
                .add(open(submission, address)
                        .filter(limits.submissions())
                        .filter(breaker)
                        .build())
                .add(open(reading, address)
                        .filter(limits.readings())
                        .filter(breaker)
                        .build())
                .add(open(form.or(unsubscription), address).filter(breaker).build())
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

    /** Open to everybody: no session counts here. */
    private static RouterFunctions.Builder open(RequestPredicate requests, URI address) {
        return RouterFunctions.route()
                .route(requests, http())
                .before(uri(address))
                .before(stripPrefix(2))
                .before(removeRequestHeader(HttpHeaders.COOKIE));
    }

    /** A service is asked by an address that is put together anew, and a value with a bare = in it would be torn apart there. */
    private static ServerResponse plainQueries(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        var query = request.uri().getRawQuery();
        return query != null && TORN_APART.matcher(query).find()
                ? Problem.MALFORMED_ADDRESS.response()
                : next.handle(request);
    }

    private static ServerResponse notFound() {
        return Problem.NO_SUCH_ADDRESS.response();
    }
}

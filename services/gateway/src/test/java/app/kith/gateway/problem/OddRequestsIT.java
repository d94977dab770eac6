package app.kith.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.fuzz.ApiFuzz;
import app.kith.fuzz.RawHttp;
import app.kith.fuzz.RawRequest;
import app.kith.testing.Checkout;
import app.kith.testing.RealServers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What nobody would send in good faith, sent to the gateway: it refuses by itself, or passes on what a service answers. */
@RealServers
class OddRequestsIT {

    private static final HttpServer SERVICE = service();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        properties.add("spring.autoconfigure.exclude", () -> "app.kith.defaults.DefaultsAutoConfiguration");
        for (var service : List.of("attendee", "matching", "messaging", "analytics")) {
            properties.add(
                    "kith.services." + service,
                    () -> "http://localhost:" + SERVICE.getAddress().getPort());
        }
    }

    @AfterAll
    static void stop() {
        SERVICE.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"attendee", "matching", "messaging", "analytics"})
    void whatever_is_sent_is_answered_and_refused_as_a_problem(String service) throws Exception {
        var document = Files.readString(
                Checkout.root().resolve("services").resolve(service).resolve("openapi.json"));
        var fuzz = new ApiFuzz(
                document,
                "/api/" + service,
                List.of("somebodys-own-token"),
                List.of(UUID.randomUUID().toString()),
                20261130);
        assertThat(fuzz.run(new RawHttp(port), 8).failures()).isEmpty();
    }

    @Test
    void the_gateways_own_addresses_are_as_orderly() throws Exception {
        var http = new RawHttp(port);
        for (var target : List.of(
                "/error",
                "/sign-in?return=%ff",
                "/sign-in?return=%ed%a0%80&again=%",
                "/oauth2/authorization/other",
                "/oauth2/authorization/keycloak?x=%zz",
                "/login/oauth2/code/keycloak?code=%ff&state=%00",
                "/login/oauth2/code/other?code=a&state=b",
                "/login?error",
                "/logout",
                "/api/session?%ff=1",
                "/actuator/prometheus",
                "/actuator/health",
                "/console/%ff",
                "/console/%00",
                "/guest/..%2f..%2fetc",
                "//console//",
                "/%")) {
            for (var request : List.of(
                    RawRequest.of("GET", target),
                    RawRequest.of("GET", target).with("Accept", "nonsense"),
                    RawRequest.of("POST", target).with("multipart/form-data", new byte[] {1}),
                    RawRequest.of("GET", target).with("Cookie", "kith-session=%ff; XSRF-TOKEN=\u00ff"))) {
                var answer = http.send(request);
                assertThat(answer.status()).as("%s", request).isBetween(200, 499);
            }
        }
        assertThat(http.send(RawRequest.of("GET", "/api/session?%ff=1")).body()).contains("\"malformed-address\"");
        assertThat(http.send(RawRequest.of("GET", "/api/session").with("Accept", "nonsense"))
                        .body())
                .contains("\"not-acceptable\"");
        assertThat(http.send(RawRequest.of("POST", "/api/session").with("nonsense", new byte[] {1}))
                        .body())
                .contains("\"unsupported-media-type\"");
        assertThat(http.send(RawRequest.of("GET", "/actuator/prometheus")).body())
                .doesNotContain("jvm_");
    }

    private static HttpServer service() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                try (exchange) {
                    exchange.getRequestBody().readAllBytes();
                    exchange.sendResponseHeaders(204, -1);
                }
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

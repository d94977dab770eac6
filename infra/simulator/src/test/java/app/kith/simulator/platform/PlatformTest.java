package app.kith.simulator.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server that misbehaves as a platform does whose parts are killed. */
class PlatformTest {

    private final HttpServer server = server();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Platform platform = new Platform(
            URI.create("http://localhost:" + server.getAddress().getPort()), new Patience(Duration.ofSeconds(10)));
    private final UUID gathering = UUID.randomUUID();

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_service_that_is_away_is_asked_again_with_the_same_request() {
        route("/api/matching/me/meetings/", 503, 502, 200);

        platform.guest("http://x/guest/#token").answer(gathering, "not-now");

        assertThat(requests).hasSize(3).containsOnly("PUT /api/matching/me/meetings/%s/answer".formatted(gathering));
        assertThat(platform.patience().retries()).isEqualTo(2);
    }

    @Test
    void a_refusal_is_not_asked_again() {
        route("/api/messaging/me/follow-ups/", 422);

        Guest guest = platform.guest("http://x/guest/#token");
        assertThatThrownBy(() -> guest.logFollowUp(gathering, gathering, "message"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("422");
        assertThat(requests).hasSize(1);
    }

    @Test
    void an_organiser_signs_in_by_a_form_of_two_pages_and_again_when_the_session_is_lost() {
        signInPages();
        route("/api/attendee/gatherings/", 401, 200);

        Organiser organiser = platform.signIn("ana@demo.kith", "secret");
        organiser.move(gathering, "published");

        assertThat(requests.stream().filter("POST /realms/kith/password"::equals))
                .hasSize(2);
        assertThat(requests).last().isEqualTo("PUT /api/attendee/gatherings/%s/state with proof".formatted(gathering));
    }

    private void signInPages() {
        redirect("/sign-in", "/realms/kith/login");
        page("/realms/kith/login", "<form id=\"f\" action=\"/realms/kith/user?a=1&amp;b=2\" method=\"post\">");
        page("/realms/kith/user", "<form id=\"f\" action=\"/realms/kith/password\" method=\"post\">");
        server.createContext("/realms/kith/password", exchange -> {
            note(exchange);
            exchange.getResponseHeaders().add("Set-Cookie", "kith-session=1; Path=/; HttpOnly; Secure");
            exchange.getResponseHeaders().add("Location", "/console/");
            answer(exchange, 302, "");
        });
        page("/console/", "");
        server.createContext("/api/session", exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "XSRF-TOKEN=proof; Path=/");
            boolean signedIn = String.valueOf(exchange.getRequestHeaders().getFirst("Cookie"))
                    .contains("kith-session=1");
            answer(exchange, 200, "{\"signedIn\":%s}".formatted(signedIn));
        });
    }

    private void redirect(String path, String target) {
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Location", target);
            answer(exchange, 302, "");
        });
    }

    private void page(String path, String html) {
        server.createContext(path, exchange -> answer(exchange, 200, html));
    }

    private void route(String path, int... statuses) {
        server.createContext(path, exchange -> {
            int before = (int)
                    requests.stream().filter(request -> request.contains(path)).count();
            note(exchange);
            answer(exchange, statuses[before], "{\"code\":\"some-code\"}");
        });
    }

    private void note(HttpExchange exchange) {
        boolean proven = "proof".equals(exchange.getRequestHeaders().getFirst("X-CSRF-Token"));
        requests.add("%s %s%s"
                .formatted(
                        exchange.getRequestMethod(), exchange.getRequestURI().getPath(), proven ? " with proof" : ""));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

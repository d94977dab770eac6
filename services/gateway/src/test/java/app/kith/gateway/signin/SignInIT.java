package app.kith.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.gateway.GatewayService;
import app.kith.servers.KeycloakProcess;
import app.kith.testing.RealServers;
import app.kith.testing.Servers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A person with a browser, the gateway, a real Keycloak, and a service that tells what it is shown. */
@RealServers
class SignInIT {

    private static final KeycloakProcess KEYCLOAK = RealKeycloak.start();
    private static final CountDownLatch STREAM_BEGUN = new CountDownLatch(1);
    private static final HttpServer SERVICE = service();

    @LocalServerPort
    int port;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        settings().forEach((name, value) -> properties.add(name, () -> value));
    }

    private static Map<String, String> settings() {
        var realm = KEYCLOAK.url() + "/realms/kith";
        return Map.of(
                "spring.autoconfigure.exclude",
                "app.kith.defaults.DefaultsAutoConfiguration",
                "kith.sign-in.issuer",
                realm,
                "kith.sign-in.token-uri",
                realm + "/protocol/openid-connect/token",
                "kith.sign-in.jwks-uri",
                realm + "/protocol/openid-connect/certs",
                "kith.inbox-url",
                "http://inbox.test",
                "kith.services.attendee",
                "http://localhost:" + SERVICE.getAddress().getPort());
    }

    @BeforeEach
    void freshBrowser() {
        browser = new Browser(URI.create("http://localhost:" + port));
    }

    @AfterAll
    static void stop() {
        SERVICE.stop(0);
        KEYCLOAK.close();
    }

    @Test
    void a_sign_in_leads_back_to_the_page_that_asked_for_it_and_the_page_learns_who_it_is() throws Exception {
        assertThat(browser.get("/api/session").body()).contains("\"signedIn\":false");
        assertThat(browser.signIn("/sign-in?return=/console/events/1/people", "ana@demo.kith", "kith"))
                .isEqualTo("/console/events/1/people");
        assertThat(browser.get("/api/session").body())
                .contains(
                        "\"signedIn\":true",
                        "\"name\":\"Ana Petrova\"",
                        "\"id\":\"0198b2a0-0000-7000-8000-000000000001\",\"alias\":\"demo\"",
                        "\"roles\":[\"organiser\"]",
                        "\"inboxUrl\":\"http://inbox.test\"");
    }

    @Test
    void the_code_is_asked_for_with_a_proof_key() throws Exception {
        assertThat(browser.toSignInForm("/sign-in").uri().getQuery())
                .contains("response_type=code", "code_challenge_method=S256", "code_challenge=");
    }

    @Test
    void four_tabs_that_sign_in_at_once_all_end_up_signed_in_each_where_it_was() throws Exception {
        var tabs = new ArrayList<HttpResponse<String>>();
        for (int tab = 1; tab <= 4; tab++) tabs.add(browser.toSignInForm("/sign-in?return=/console/events/" + tab));
        for (int tab = 4; tab >= 1; tab--) {
            assertThat(browser.signIn(tabs.get(tab - 1), "ana@demo.kith", "kith"))
                    .isEqualTo("/console/events/" + tab);
            assertThat(browser.get("/api/session").body()).contains("\"signedIn\":true");
        }
        assertThat(browser.cookieNames()).noneMatch(name -> name.startsWith(SignInAttempts.COOKIE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kith-session", "no cookie at all"})
    void four_tabs_that_are_led_through_the_sign_in_at_the_same_moment_all_end_up_signed_in(String forgotten)
            throws Exception {
        browser.signIn("/sign-in", "ana@demo.kith", "kith");
        browser.forgetCookies(forgotten);
        var tabs = List.of(browser.tab(), browser.tab(), browser.tab(), browser.tab());
        try (var atOnce = Executors.newVirtualThreadPerTaskExecutor()) {
            var landed = atOnce.invokeAll(tabs.stream()
                    .<Callable<String>>map(
                            tab -> () -> tab.open("/sign-in?return=/console/events/" + tabs.indexOf(tab)))
                    .toList());
            for (var tab = 0; tab < tabs.size(); tab++) {
                assertThat(landed.get(tab).get()).isEqualTo("/console/events/" + tab);
            }
        }
        // the browser keeps the cookies of the answer that came last, whichever that was
        for (var tab : tabs) {
            assertThat(tab.get("/api/session").body()).contains("\"signedIn\":true");
            assertThat(tab.get("/api/attendee/gatherings").body()).startsWith("Bearer ");
        }
    }

    @Test
    void a_sign_in_whose_beginning_is_forgotten_is_tried_again_by_itself() throws Exception {
        var form = browser.toSignInForm("/sign-in");
        browser.forgetCookies(SignInAttempts.COOKIE);
        assertThat(browser.signIn(form, "ana@demo.kith", "kith")).isEqualTo("/console/");
        assertThat(browser.get("/api/session").body()).contains("\"signedIn\":true");
    }

    @Test
    void a_sign_in_that_fails_twice_leads_to_a_page_that_says_so() throws Exception {
        var back = "/login/oauth2/code/keycloak?code=x&state=";
        assertThat(browser.get(back + "never-begun").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/sign-in?again=1&return=%2Fconsole%2F"));
        assertThat(browser.get(back + "never-begun.again").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/console/?sign-in=failed"));
    }

    @Test
    void sign_ins_that_are_begun_and_left_do_not_pile_up_in_the_browser() throws Exception {
        for (int tab = 0; tab < 12; tab++) browser.toSignInForm("/sign-in");
        assertThat(browser.cookieNames())
                .filteredOn(name -> name.startsWith(SignInAttempts.COOKIE))
                .hasSizeLessThanOrEqualTo(8);
        assertThat(browser.signIn("/sign-in", "ana@demo.kith", "kith")).isEqualTo("/console/");
    }

    @Test
    void a_service_is_shown_the_access_token_and_the_browser_never_is() throws Exception {
        browser.signIn("/sign-in", "ana@demo.kith", "kith");
        var shown = browser.get("/api/attendee/gatherings").body();
        assertThat(shown).startsWith("Bearer ");
        var claims = new String(Base64.getUrlDecoder().decode(shown.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        assertThat(claims).contains("0198b2a0-0000-7000-8000-000000000001", "organiser", "\"typ\":\"Bearer\"");
        assertThat(claims).containsPattern("\"aud\":(\\[[^]]*)?\"kith\"");
        assertThat(browser.get("/api/session").body()).doesNotContain(shown.substring("Bearer ".length()));
    }

    @Test
    void a_change_needs_the_token_that_only_our_own_page_can_read() throws Exception {
        browser.signIn("/sign-in", "ana@demo.kith", "kith");
        browser.get("/api/session");
        var forged = browser.send("PUT", "/api/attendee/gatherings/1", "{}");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("\"code\":\"csrf-token-missing\"");
        var own = browser.send("PUT", "/api/attendee/gatherings/1", "{}", "X-CSRF-Token", browser.csrfToken());
        assertThat(own.statusCode()).isEqualTo(200);
    }

    @Test
    void the_token_of_another_session_and_a_pair_that_was_planted_prove_nothing() throws Exception {
        browser.signIn("/sign-in", "ana@demo.kith", "kith");
        browser.get("/api/session");
        var other = new Browser(URI.create("http://localhost:" + port));
        other.signIn("/sign-in", "sam@demo.kith", "kith");
        other.get("/api/session");
        for (var planted : List.of(other.csrfToken(), "planted")) {
            browser.plantCookie("XSRF-TOKEN", planted);
            assertThat(browser.send("PUT", "/api/attendee/gatherings/1", "{}", "X-CSRF-Token", planted)
                            .body())
                    .contains("\"code\":\"csrf-token-missing\"");
        }
    }

    @Test
    void who_only_looks_at_the_sign_in_leaves_no_session_behind() throws Exception {
        var sessions = jdbc.sql("select count(*) from spring_session").query(Long.class);
        var before = sessions.single();
        for (int i = 0; i < 20; i++) {
            var stranger = new Browser(URI.create("http://localhost:" + port));
            stranger.get("/sign-in");
            stranger.get("/oauth2/authorization/keycloak");
            stranger.get("/api/session");
            stranger.get("/login/oauth2/code/keycloak?code=x&state=never-begun");
            assertThat(stranger.cookieNames()).doesNotContain("kith-session", "XSRF-TOKEN");
        }
        assertThat(sessions.single()).isEqualTo(before);
    }

    @Test
    void there_is_one_place_to_sign_in_at() throws Exception {
        assertThat(browser.get("/oauth2/authorization/other").statusCode()).isEqualTo(404);
    }

    @Test
    void a_token_that_a_request_brings_itself_wins_over_the_session() throws Exception {
        browser.signIn("/sign-in", "ana@demo.kith", "kith");
        assertThat(browser.send("PUT", "/api/attendee/x", "{}", "Authorization", "Bearer own")
                        .body())
                .isEqualTo("Bearer own");
    }

    @Test
    void another_gateway_and_a_restarted_one_know_the_sign_in() throws Exception {
        browser.signIn("/sign-in", "sam@demo.kith", "kith");
        var settings = settings().entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toList();
        try (var other = new SpringApplicationBuilder(GatewayService.class)
                .run(Stream.concat(
                                settings.stream(),
                                Stream.of(
                                        "--server.port=0",
                                        "--KITH_POSTGRES=" + Servers.running().postgres()))
                        .toArray(String[]::new))) {
            var otherPort = other.getEnvironment().getRequiredProperty("local.server.port");
            var there = browser.at(URI.create("http://localhost:" + otherPort));
            assertThat(there.get("/api/session").body())
                    .contains("\"name\":\"Sam Okafor\"", "\"roles\":[\"supervisor\"]");
            assertThat(there.get("/api/attendee/gatherings").body()).startsWith("Bearer ");
        }
    }

    @Test
    void after_a_sign_out_the_next_sign_in_asks_who_it_is_again() throws Exception {
        browser.signIn("/sign-in", "ana@demo.kith", "kith");
        browser.get("/api/session");
        assertThat(browser.send("POST", "/sign-out", "", "X-CSRF-Token", browser.csrfToken())
                        .statusCode())
                .isEqualTo(204);
        assertThat(browser.get("/api/session").body()).contains("\"signedIn\":false");
        assertThat(browser.get("/api/attendee/gatherings").statusCode()).isEqualTo(401);
        assertThat(browser.toSignInForm("/sign-in").body()).contains("name=\"username\"");
    }

    @Test
    void a_stream_ends_soon_after_its_reader_has_signed_out() throws Exception {
        browser.signIn("/sign-in", "ana@demo.kith", "kith");
        browser.get("/api/session");
        var watching = browser.tab();
        var stream = new CompletableFuture<String>();
        Thread.ofVirtual().start(() -> {
            try {
                stream.complete(watching.send("GET", "/api/attendee/stream", "", "Accept", "text/event-stream")
                        .body());
            } catch (IOException cutOff) {
                stream.complete("cut off");
            } catch (InterruptedException stopped) {
                stream.completeExceptionally(stopped);
            }
        });
        assertThat(STREAM_BEGUN.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(stream).isNotDone();
        browser.send("POST", "/sign-out", "", "X-CSRF-Token", browser.csrfToken());
        assertThat(stream.get(60, TimeUnit.SECONDS)).isNotNull();
    }

    private static void beat(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            STREAM_BEGUN.countDown();
            while (true) {
                exchange.getResponseBody().write(":\n\n".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                Thread.sleep(200);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static HttpServer service() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/stream", SignInIT::beat);
            server.createContext("/", exchange -> {
                try (exchange) {
                    var shown = exchange.getRequestHeaders().getFirst("Authorization");
                    var bytes = (shown == null ? "nothing" : shown).getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                }
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

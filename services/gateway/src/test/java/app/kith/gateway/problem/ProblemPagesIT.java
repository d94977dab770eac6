package app.kith.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.testing.RealServers;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

/** Whatever goes wrong, people read a page of ours and programs a problem. */
@RealServers
@TestPropertySource(properties = "spring.autoconfigure.exclude=app.kith.defaults.DefaultsAutoConfiguration")
class ProblemPagesIT {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    private static final SilentService HANGS = SilentService.thatHangs();
    private static final SilentService HANGS_UP = SilentService.thatHangsUp();

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        properties.add("spring.http.clients.read-timeout", () -> "1s");
        properties.add("kith.services.attendee", HANGS::address);
        properties.add("kith.services.messaging", HANGS_UP::address);
        properties.add("kith.services.matching", () -> "http://localhost:1");
        properties.add("kith.services.analytics", () -> "http://localhost:1");
    }

    @AfterAll
    static void stop() throws IOException {
        HANGS.close();
        HANGS_UP.close();
    }

    @ParameterizedTest
    @CsvSource({
        "en, There is nothing at this address",
        "de, Unter dieser Adresse gibt es nichts",
        "es-MX, No hay nada en esta dirección",
        "fr, There is nothing at this address"
    })
    void a_wrong_address_is_a_page_in_the_language_of_the_reader(String language, String title) throws Exception {
        for (var path : new String[] {"/somewhere", "/error", "/console/old.js", "/guest/old.js", "/api/elsewhere"}) {
            var answer = getWithToken(path, BROWSER, language);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body())
                    .as(path)
                    .contains(
                            "<h1>" + title + "</h1>",
                            "lang=\"" + language.substring(0, 2).replace("fr", "en"),
                            "<a href=\"/" + (path.startsWith("/guest") ? "guest" : "console") + "/\">")
                    .doesNotContain("Whitelabel", "Tomcat");
        }
    }

    @Test
    void a_program_gets_a_problem() throws Exception {
        for (var path : new String[] {"/somewhere", "/error"}) {
            var answer = get(path, "application/json", "en");
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
            assertThat(answer.body()).contains("\"code\":\"not-found\"");
        }
    }

    @Test
    void a_request_that_is_refused_before_any_route_is_a_page_too() throws Exception {
        for (var path : new String[] {"/console/..%2fx", "/api/attendee/x/..%2factuator", "/console/;x=1"}) {
            var answer = get(path, BROWSER, "de");
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body())
                    .contains("<h1>Diese Anfrage ließ sich nicht beantworten</h1>")
                    .doesNotContain("Whitelabel", "Tomcat");
        }
        assertThat(raw("GET /%zz HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("Whitelabel", "Tomcat");
    }

    @Test
    void a_method_that_is_not_answered_is_a_problem() throws Exception {
        var answer = http.send(
                HttpRequest.newBuilder(at("/sign-in"))
                        .header("Accept", "application/json")
                        .header("Authorization", "Bearer x")
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).contains("\"code\":\"method-not-allowed\"");
    }

    @ParameterizedTest
    @CsvSource({
        "en, This part of Kith does not answer, Try again",
        "de, Dieser Teil von Kith antwortet nicht, Noch einmal versuchen",
        "es, Esta parte de Kith no responde, Intentar de nuevo"
    })
    void a_service_that_is_down_or_hangs_is_a_page_that_offers_to_try_again(String language, String title, String again)
            throws Exception {
        for (var path : new String[] {"/api/matching/down", "/api/attendee/hangs", "/api/messaging/hangs-up"}) {
            var answer = getWithToken(path, BROWSER, language);
            assertThat(answer.statusCode()).as(path).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).as(path).isPresent();
            assertThat(answer.body())
                    .as(path)
                    .contains("<h1>" + title + "</h1>", "<a href=\"\">" + again + "</a>", "<a href=\"/console/\">");
            assertThat(getWithToken(path, "application/json", language).body())
                    .as(path)
                    .contains("\"code\":\"service-unavailable\"");
        }
    }

    @ParameterizedTest
    @CsvSource({"en, You are not signed in", "de, Sie sind nicht angemeldet", "es, No ha iniciado sesión"})
    void an_address_that_needs_a_sign_in_is_a_page_that_leads_to_it(String language, String title) throws Exception {
        var answer = get("/api/attendee/gatherings/1/people.csv", BROWSER, language);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("<h1>" + title + "</h1>", "<a href=\"/sign-in\">");
    }

    @ParameterizedTest
    @CsvSource({"en, Too many attempts", "de, Zu viele Versuche", "es, Demasiados intentos"})
    void attempts_without_end_are_a_page_that_says_to_wait(String language, String title) throws Exception {
        HttpResponse<String> answer;
        do {
            answer = http.send(
                    request("/api/analytics/devices/claims", BROWSER, language)
                            .header("Authorization", "Bearer x")
                            .POST(HttpRequest.BodyPublishers.noBody())
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } while (answer.statusCode() != 429);
        assertThat(answer.body()).contains("<h1>" + title + "</h1>", "<a href=\"\">");
    }

    @Test
    void where_sessions_cannot_be_read_people_read_that_nothing_was_lost() throws Exception {
        jdbc.sql("alter table spring_session rename to spring_session_away").update();
        try {
            var answer = get("/api/session", BROWSER, "es");
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body())
                    .contains("<h1>No ha funcionado</h1>", "No se ha perdido nada")
                    .doesNotContain("Whitelabel", "Tomcat", "spring_session");
            assertThat(get("/api/session", "application/json", "es").body()).contains("\"code\":\"unexpected\"");
        } finally {
            jdbc.sql("alter table spring_session_away rename to spring_session").update();
        }
    }

    @Test
    void a_page_brings_its_own_rules_and_its_style() throws Exception {
        assertThat(get("/somewhere", BROWSER, "en").headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(rules -> assertThat(rules).contains("default-src 'none'", "style-src 'self'"));
        assertThat(get("/problem.css", "text/css", "en").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> getWithToken(String path, String accept, String language) throws Exception {
        return http.send(
                request(path, accept, language)
                        .header("Authorization", "Bearer x")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String accept, String language) throws Exception {
        var session =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        return http.send(
                request(path, accept, language)
                        .header("Cookie", "kith-session=" + session)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String accept, String language) {
        return HttpRequest.newBuilder(at(path)).header("Accept", accept).header("Accept-Language", language);
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Whatever goes wrong, people read a page of ours and programs a problem. */
@RealServers
@TestPropertySource(properties = "spring.autoconfigure.exclude=app.kith.defaults.DefaultsAutoConfiguration")
class ProblemPagesIT {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "en, There is nothing at this address",
        "de, Unter dieser Adresse gibt es nichts",
        "es-MX, No hay nada en esta dirección",
        "fr, There is nothing at this address"
    })
    void a_wrong_address_is_a_page_in_the_language_of_the_reader(String language, String title) throws Exception {
        for (var path : new String[] {"/somewhere", "/console/old.js", "/guest/old.js"}) {
            var answer = get(path, BROWSER, language);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body())
                    .contains(
                            "<h1>" + title + "</h1>",
                            "lang=\"" + language.substring(0, 2).replace("fr", "en"))
                    .doesNotContain("Whitelabel", "Tomcat");
        }
    }

    @Test
    void a_program_gets_a_problem() throws Exception {
        var answer = get("/somewhere", "application/json", "en");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"not-found\"");
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

    private HttpResponse<String> get(String path, String accept, String language) throws Exception {
        var session =
                Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        return http.send(
                HttpRequest.newBuilder(at(path))
                        .header("Accept", accept)
                        .header("Accept-Language", language)
                        .header("Cookie", "kith-session=" + session)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
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

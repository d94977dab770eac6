package app.kith.attendee;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody is shown the page of a program that Kith stands on, not even who asks for a page. */
@FrontDoor
class ProblemsEverywhereIT {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/error",
                "/forms/00000000-0000-0000-0000-000000000000",
                "/forms/no-id",
                "/forms/..%2fx",
                "/forms/;x=1",
                "/%zz",
                "/forms/{x}"
            })
    void every_refusal_is_a_problem_for_browsers_too(String path) throws IOException {
        var answer = ask("GET " + path);
        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d.*").doesNotContain("Whitelabel", "<html", "Tomcat");
        if (!path.equals("/forms/{x}")) {
            assertThat(answer).contains("application/problem+json", "\"code\":\"");
        }
    }

    @Test
    void what_is_not_answered_by_this_method_is_a_problem() throws IOException {
        assertThat(ask("TRACE /forms/" + UUID.randomUUID()))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("Whitelabel", "<html", "Tomcat");
    }

    private String ask(String what) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var request = what + " HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

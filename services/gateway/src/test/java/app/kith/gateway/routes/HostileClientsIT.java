package app.kith.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.limits.BodyLimit;
import app.kith.testing.RealServers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Fifty connections that mean no good, and guests who notice nothing of them. */
@RealServers
class HostileClientsIT {

    private static final Upstreams UPSTREAM = new Upstreams();
    private static final int HOSTILE = 50;

    @LocalServerPort
    int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        properties.add("spring.autoconfigure.exclude", () -> "app.kith.defaults.DefaultsAutoConfiguration");
        properties.add("kith.services.attendee", UPSTREAM::address);
    }

    @AfterAll
    static void stop() {
        UPSTREAM.close();
    }

    private enum Manner {
        CUT_OFF(1_000),
        SILENT(1_000),
        SILENT_AND_LARGE(BodyLimit.MOST),
        OVERSIZED(60 * 1024 * 1024);

        private final int declared;

        Manner(int declared) {
            this.declared = declared;
        }
    }

    @ParameterizedTest
    @EnumSource
    void guests_notice_nothing_of_fifty_who_send_less_or_more_than_they_say(Manner manner) throws Exception {
        var isOver = new AtomicBoolean();
        var attackers = IntStream.range(0, HOSTILE)
                .mapToObj(i -> Thread.ofVirtual().start(() -> attack(manner, isOver)))
                .toList();
        var answers = new ArrayList<Integer>();
        for (int guest = 0; guest < 60; guest++) answers.add(submit("{\"guest\":" + guest + "}"));
        isOver.set(true);
        for (var attacker : attackers) attacker.join();
        assertThat(answers).containsOnly(200);
    }

    @Test
    void a_body_beyond_the_limit_is_refused_as_a_problem_whether_or_not_its_length_is_told() throws Exception {
        var body = new byte[BodyLimit.MOST + 1];
        assertThat(send(HttpRequest.BodyPublishers.ofByteArray(body)).statusCode())
                .isEqualTo(413);
        var answer = send(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"body-too-large\"");
    }

    @Test
    void what_is_cut_off_never_reaches_a_service() throws Exception {
        var form = UUID.randomUUID();
        try (var socket = connect()) {
            write(socket, head(form, 1_000) + "{\"nam");
            socket.shutdownOutput();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .doesNotContain(" 200 ", " 50");
        }
        assertThat(UPSTREAM.asked()).noneMatch(asked -> asked.contains(form.toString()));
    }

    private void attack(Manner manner, AtomicBoolean isOver) {
        while (!isOver.get()) {
            try (var socket = connect()) {
                write(socket, head(UUID.randomUUID(), manner.declared) + "{\"nam");
                if (manner == Manner.OVERSIZED) write(socket, "x".repeat(64 * 1024));
                if (manner == Manner.SILENT || manner == Manner.SILENT_AND_LARGE) {
                    while (!isOver.get()) Thread.sleep(20);
                }
                Thread.sleep(100);
            } catch (IOException hungUp) {
                // the gateway may: then the next one is tried
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), port);
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    private static String head(UUID form, int length) {
        return "PUT %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                .formatted(submission(form), length);
    }

    private static String submission(UUID form) {
        return "/api/attendee/forms/%s/submissions/%s".formatted(form, UUID.randomUUID());
    }

    private int submit(String body) throws Exception {
        return send(HttpRequest.BodyPublishers.ofString(body)).statusCode();
    }

    private HttpResponse<String> send(HttpRequest.BodyPublisher body) throws Exception {
        var address = URI.create("http://localhost:" + port + submission(UUID.randomUUID()));
        return http.send(HttpRequest.newBuilder(address).PUT(body).build(), HttpResponse.BodyHandlers.ofString());
    }
}

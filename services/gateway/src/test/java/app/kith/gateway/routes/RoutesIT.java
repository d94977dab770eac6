package app.kith.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.testing.RealServers;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@RealServers
class RoutesIT {

    private static final Upstreams UPSTREAM = new Upstreams();

    @LocalServerPort
    int port;

    private HttpClient http;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry properties) {
        properties.add("spring.autoconfigure.exclude", () -> "app.kith.defaults.DefaultsAutoConfiguration");
        properties.add("kith.services.attendee", UPSTREAM::address);
        properties.add("kith.services.matching", UPSTREAM::address);
        properties.add("kith.services.analytics", () -> "http://localhost:1");
    }

    @BeforeEach
    void client() {
        http = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        UPSTREAM.close();
    }

    @Test
    void path_query_body_and_own_token_reach_the_service_without_the_prefix_and_the_cookie() throws Exception {
        var answer = send(request("/api/attendee/gatherings/1/roster?q=Jos%C3%A9%20%26")
                .header("Authorization", "Bearer abc")
                .header("Cookie", "kith-session=secret")
                .method("PUT", HttpRequest.BodyPublishers.ofString("{\"door\":\"ä\"}")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("PUT /gatherings/1/roster?q=Jos%C3%A9%20%26")
                .contains("authorization: Bearer abc")
                .contains("traceparent: ")
                .doesNotContain("cookie:")
                .endsWith("{\"door\":\"ä\"}");
    }

    @Test
    void a_request_with_its_own_token_needs_no_csrf_token_and_gets_no_session() throws Exception {
        var answer = send(request("/api/attendee/gatherings/1/check-ins/2")
                .header("Authorization", "Bearer abc")
                .PUT(HttpRequest.BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("kith-session"));
    }

    @Test
    void a_request_of_nobody_is_told_to_sign_in_and_is_not_sent_elsewhere() throws Exception {
        var answer = send(request("/api/attendee/gatherings").GET());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"not-signed-in\"");
        assertThat(send(request("/api/attendee/gatherings/1").PUT(HttpRequest.BodyPublishers.ofString("{}")))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void a_mail_program_ends_follow_ups_without_cookie_session_or_form_token() throws Exception {
        var answer = send(request("/api/attendee/unsubscriptions/abc")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("List-Unsubscribe=One-Click")));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).startsWith("POST /unsubscriptions/abc").contains("List-Unsubscribe=One-Click");
        assertThat(send(request("/api/attendee/unsubscriptions/abc").GET()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_inner_addresses_of_a_service_have_no_way_in() throws Exception {
        for (var path : new String[] {
            "/api/attendee/actuator/prometheus",
            "/api/attendee/actuator",
            "/api/attendee/v3/api-docs",
            "/api/elsewhere/x"
        }) {
            var answer =
                    send(request(path).header("Authorization", "Bearer abc").GET());
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).contains("\"code\":\"not-found\"");
        }
        assertThat(send(request("/api/attendee/x/..%2factuator")
                                .header("Authorization", "Bearer abc")
                                .GET())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_service_that_does_not_answer_is_unavailable_and_says_when_to_ask_again() throws Exception {
        for (var attempt : IntStream.range(0, 15).toArray()) {
            var answer = send(request("/api/analytics/definitions")
                    .header("Authorization", "Bearer abc")
                    .GET());
            assertThat(answer.statusCode()).as("attempt %d", attempt).isEqualTo(503);
            assertThat(answer.body()).contains("\"code\":\"service-unavailable\"");
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        }
        assertThat(send(request("/api/matching/x")
                                .header("Authorization", "Bearer abc")
                                .GET())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_pairing_code_can_be_tried_without_sign_in_but_not_without_end() throws Exception {
        var statuses = IntStream.range(0, AttemptLimit.ATTEMPTS + 5)
                .map(attempt -> claim())
                .boxed()
                .toList();
        assertThat(statuses).startsWith(200).contains(429).doesNotContain(401, 403);
    }

    @Test
    void events_of_a_stream_arrive_as_they_are_sent_and_the_service_learns_that_the_reader_left() throws Exception {
        var answer = http.send(
                request("/api/matching/stream")
                        .header("Authorization", "Bearer abc")
                        .header("Accept", "text/event-stream")
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        try (var lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            assertThat(lines.readLine()).isEqualTo("event: room");
            assertThat(lines.readLine()).isEqualTo("data: 1");
            UPSTREAM.sendSecondEvent();
            assertThat(lines.readLine()).isEmpty();
            assertThat(lines.readLine()).isEqualTo("event: room");
            assertThat(lines.readLine()).isEqualTo("data: 2");
        }
        assertThat(UPSTREAM.streamLeft().await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_long_answer_arrives_whole() throws Exception {
        var answer = send(request("/api/attendee/long")
                .header("Authorization", "Bearer abc")
                .GET());
        assertThat(answer.body()).startsWith("0\n1\n").endsWith("\n99999");
    }

    @Test
    void a_room_behind_one_wi_fi_registers_within_a_minute_and_needs_no_session() throws Exception {
        var form = "/api/attendee/forms/" + UUID.randomUUID();
        assertThat(send(request(form).GET()).statusCode()).isNotIn(401, 403);
        for (int guest = 0; guest < 60; guest++) {
            assertThat(submit(form, "{\"guest\":" + guest + "}")).isEqualTo(200);
        }
        assertThat(send(request("/api/matching/privacy").GET()).statusCode()).isEqualTo(200);
        assertThat(send(request("/api/attendee/gatherings/" + UUID.randomUUID() + "/form")
                                .GET())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void one_form_sent_faster_than_a_room_can_is_limited_and_other_forms_are_not() throws Exception {
        var form = "/api/attendee/forms/" + UUID.randomUUID();
        var statuses = new ArrayList<Integer>();
        for (int i = 0; i < FormLimit.FORMS_PER_MINUTE + 60; i++) statuses.add(submit(form, "{}"));
        assertThat(statuses).contains(429);
        assertThat(submit("/api/attendee/forms/" + UUID.randomUUID(), "{}")).isEqualTo(200);
        assertThat(send(request(form + "/topic-proposals").POST(HttpRequest.BodyPublishers.ofString("{}")))
                        .statusCode())
                .as("texts are read for whoever has sent too many forms")
                .isNotIn(401, 403, 429);
    }

    @Test
    void who_sends_forms_that_are_refused_again_and_again_waits_and_others_do_not() throws Exception {
        http = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName("127.0.0.2"))
                .build();
        var refusing = "/api/attendee/forms/" + Upstreams.REFUSING_FORM;
        var other = "/api/attendee/forms/" + UUID.randomUUID();
        assertThat(submit(refusing, "{}")).isEqualTo(422);
        var answered = 200;
        for (int i = 0; i < 10 * FormLimit.REFUSALS_PER_MINUTE && answered == 200; i++) {
            submit(refusing, "{}");
            answered = submit(other, "{}");
        }
        assertThat(answered).isEqualTo(429);
        client();
        assertThat(submit(other, "{}")).isEqualTo(200);
    }

    private int submit(String form, String body) throws Exception {
        return send(request(form + "/submissions/" + UUID.randomUUID()).PUT(HttpRequest.BodyPublishers.ofString(body)))
                .statusCode();
    }

    private int claim() {
        try {
            return send(request("/api/attendee/devices/claims").POST(HttpRequest.BodyPublishers.ofString("{}")))
                    .statusCode();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}

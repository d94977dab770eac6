package app.kith.defaults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.testing.RealServers;
import app.kith.testing.TestTokens;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** What every service inherits, seen through the front door of a small one. */
@RealServers
@TestPropertySource(properties = "kith.streams-looked-at-every=200ms")
class ServiceDefaultsIT {

    private final UUID ours = UUID.randomUUID();
    private final UUID theirs = UUID.randomUUID();
    private final UUID gathering = UUID.randomUUID();
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final HttpClient http = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    ServiceDefaultsIT(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Test
    void a_row_of_one_organisation_does_not_exist_for_another() throws Exception {
        put(TestTokens.organiser(ours), "{\"text\":\"ours\"}");

        assertThat(get("/gatherings", TestTokens.organiser(ours)).body()).contains("ours");
        assertThat(get("/gatherings", TestTokens.organiser(theirs)).body()).isEqualTo("[]");
    }

    @Test
    void a_query_that_forgets_the_organisation_sees_nothing() throws Exception {
        put(TestTokens.organiser(ours), "{\"text\":\"ours\"}");

        assertThat(transaction.<List<String>>execute(status ->
                        jdbc.sql("select text from notes").query(String.class).list()))
                .isEmpty();
    }

    @Test
    void no_token_a_forged_token_and_an_expired_token_are_not_let_in() throws Exception {
        var organiser = TestTokens.organiser(ours);
        var forged = organiser.substring(0, organiser.length() - 6) + "AAAAAA";
        var expired =
                TestTokens.person(ours, List.of("organiser"), Instant.now().minusSeconds(600));

        assertThat(get("/gatherings", null).statusCode()).isEqualTo(401);
        assertThat(get("/gatherings", forged).statusCode()).isEqualTo(401);
        assertThat(get("/gatherings", expired).statusCode()).isEqualTo(401);
        assertThat(get("/gatherings", "nonsense").statusCode()).isEqualTo(401);
        assertThat(get("/gatherings", null).body()).contains("\"code\":\"not-signed-in\"");
    }

    @Test
    void a_token_that_is_no_access_token_or_for_somebody_else_is_not_let_in() throws Exception {
        for (var token : List.of(
                TestTokens.idToken(ours, "organiser"),
                TestTokens.unlike(ours, "organiser", "kith", "Refresh"),
                TestTokens.unlike(ours, "organiser", "account", "Bearer"))) {
            assertThat(get("/gatherings", token).statusCode()).isEqualTo(401);
        }
        assertThat(get("/gatherings", TestTokens.unlike(ours, "organiser", "kith", "Bearer"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_role_that_the_matrix_does_not_name_is_forbidden() throws Exception {
        var answer = put(TestTokens.role(ours, "steward"), "{\"text\":\"x\"}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"not-allowed\"");
    }

    @Test
    void an_endpoint_that_the_matrix_forgot_is_closed_to_everybody() throws Exception {
        assertThat(get("/not-in-the-matrix", TestTokens.organiser(ours)).statusCode())
                .isEqualTo(403);
        assertThat(get("/not-in-the-matrix", null).statusCode()).isEqualTo(401);
    }

    @Test
    void a_kiosk_of_another_event_finds_nothing() throws Exception {
        var elsewhere = TestTokens.device(ours, UUID.randomUUID(), UUID.randomUUID());

        assertThat(get("/gatherings/" + gathering, elsewhere).statusCode()).isEqualTo(404);
    }

    @Test
    void a_body_of_the_wrong_shape_is_a_problem_that_says_so() throws Exception {
        var answer = put(TestTokens.organiser(ours), "{\"text\":");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"malformed-body\"");
    }

    @Test
    void of_two_who_change_the_same_thing_at_once_one_is_asked_to_look_again() throws Exception {
        var answer = put(TestTokens.organiser(ours), "{\"text\":\"" + NotesService.OVERTAKEN + "\"}");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("\"code\":\"changed-meanwhile\"");
    }

    @Test
    void a_change_whose_fact_cannot_be_taken_for_the_moment_is_refused_with_the_time_to_try_it_again()
            throws Exception {
        var answer = put(TestTokens.organiser(ours), "{\"text\":\"" + NotesService.TOO_FAR_BEHIND + "\"}");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(answer.body()).contains("\"code\":\"facts-waiting\"");
    }

    @Test
    void a_request_may_bring_its_own_clock_where_time_travel_is_on() throws Exception {
        var answer = http.send(
                request("/gatherings/" + gathering, TestTokens.organiser(ours))
                        .header("X-Kith-Now", "2026-01-02T03:04:05Z")
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString("{\"text\":\"then\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.body()).contains("\"at\":\"2026-01-02T03:04:05Z\"");
    }

    @Test
    void a_stream_shows_the_state_at_once_and_again_after_a_change() throws Exception {
        var events = new CopyOnWriteArrayList<String>();
        var answer = http.send(
                request("/gatherings/" + gathering + "/people", TestTokens.organiser(ours))
                        .build(),
                HttpResponse.BodyHandlers.ofLines());
        Thread.ofVirtual()
                .start(() ->
                        answer.body().filter(line -> line.startsWith("data:")).forEach(events::add));

        await().untilAsserted(() -> assertThat(events).isNotEmpty());
        put(TestTokens.organiser(ours), "{\"text\":\"live\"}");

        await().untilAsserted(() -> assertThat(events).last().asString().contains("live"));
    }

    @Test
    void a_stream_ends_with_the_token_that_opened_it() throws Exception {
        var ending = TestTokens.person(ours, List.of("organiser"), Instant.now().plusSeconds(7));

        assertThat(lines(ending)).isNotEmpty(); // all of them: the stream has an end
    }

    @Test
    void a_stream_ends_when_its_reader_may_not_see_it_any_more_though_nothing_changed() throws Exception {
        var reader = Executors.newVirtualThreadPerTaskExecutor();
        try (reader) {
            var shown = new CountDownLatch(1);
            var read = reader.submit(() -> lines(TestTokens.organiser(ours), line -> shown.countDown()));
            assertThat(shown.await(20, TimeUnit.SECONDS)).isTrue();
            CurrentOrganisation.run(
                    ours,
                    () -> transaction.executeWithoutResult(
                            status -> jdbc.sql("insert into notes values (:id, :organisation, 'stop')")
                                    .param("id", UUID.randomUUID())
                                    .param("organisation", ours)
                                    .update()));

            assertThat(read.get(20, TimeUnit.SECONDS)).noneMatch(line -> line.contains("stop"));
        }
    }

    private List<String> lines(String token) throws IOException, InterruptedException {
        return lines(token, line -> {});
    }

    private List<String> lines(String token, Consumer<String> each) throws IOException, InterruptedException {
        return http.send(
                        request("/gatherings/" + gathering + "/people", token).build(),
                        HttpResponse.BodyHandlers.ofLines())
                .body()
                .peek(each)
                .toList();
    }

    @Test
    void a_public_endpoint_is_open_and_metrics_are_at_a_port_of_their_own() throws Exception {
        assertThat(http.send(
                                request("/devices/claims", null)
                                        .POST(HttpRequest.BodyPublishers.noBody())
                                        .build(),
                                HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
        assertThat(managementPort).isNotEqualTo(port);
        assertThat(at(managementPort, "/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
        assertThat(at(managementPort, "/actuator/health/readiness").body()).contains("UP");
        assertThat(at(managementPort, "/gatherings").statusCode()).isNotEqualTo(200);
        for (var inner : List.of("/actuator/prometheus", "/actuator/health", "/actuator/deadletters")) {
            assertThat(get(inner, null).statusCode()).as(inner).isNotEqualTo(200);
        }
    }

    @Test
    void a_body_that_would_fill_the_memory_is_refused_and_the_service_goes_on() throws Exception {
        var large = new byte[13 * 1024 * 1024];
        try (var atOnce = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : atOnce.invokeAll(List.<Callable<HttpResponse<String>>>of(
                    () -> claim(large), () -> claim(large), () -> claim(large)))) {
                assertThat(answer.get().statusCode()).isEqualTo(413);
                assertThat(answer.get().body()).contains("\"code\":\"body-too-large\"");
            }
        }
        assertThat(claim(new byte[60 * 1024 * 1024]).statusCode()).isEqualTo(413);
        assertThat(get("/gatherings", TestTokens.organiser(ours)).statusCode()).isEqualTo(200);
    }

    /** In pieces, without saying how many there will be. */
    private HttpResponse<String> claim(byte[] body) throws IOException, InterruptedException {
        return http.send(
                request("/devices/claims", null)
                        .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> at(int port, String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, @Nullable String token) throws IOException, InterruptedException {
        return http.send(request(path, token).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> put(String token, String json) throws IOException, InterruptedException {
        return http.send(
                request("/gatherings/" + gathering, token)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, @Nullable String token) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }
}

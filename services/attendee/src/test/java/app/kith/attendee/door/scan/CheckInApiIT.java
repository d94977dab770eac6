package app.kith.attendee.door.scan;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.Api.Answer;
import app.kith.attendee.FrontDoor;
import app.kith.attendee.PublishedMessages;
import app.kith.testing.TestTokens;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@FrontDoor
class CheckInApiIT {

    private static final String CHECKED_IN = "attendee.checked-in.v1";
    private static final String REPEATED = "attendee.check-in-repeated.v1";

    @LocalServerPort
    int port;

    Api organiser;
    String gathering;
    JsonNode anna;

    @BeforeEach
    void prepare() {
        organiser = Api.organiser(port);
        gathering = organiser.newGathering();
        organiser.importPeople(gathering, "Anna Lee", "Ben Ng");
        anna = organiser.tickets(gathering).getFirst();
    }

    @Test
    void a_ticket_admits_once_and_then_tells_when_and_where() {
        var first = scan(UUID.randomUUID(), ticket(), "Door B", "2026-11-22T18:04:00.123456Z");
        var second = scan(UUID.randomUUID(), ticket(), "Door A", "2026-11-22T18:10:00Z");

        assertThat(first.text("outcome")).isEqualTo("admitted");
        assertThat(first.text("displayName")).isEqualTo("Anna L.");
        assertThat(first.text("company")).isEqualTo("Acme");
        assertThat(first.body().propertyNames()).containsExactlyInAnyOrder("outcome", "displayName", "company");
        assertThat(second.text("outcome")).isEqualTo("already-in");
        assertThat(second.text("firstAt")).isEqualTo("2026-11-22T18:04:00.123456Z");
        assertThat(second.text("firstDoor")).isEqualTo("Door B");
        var person =
                organiser.get(gathering + "/people?q=anna").ok().path("people").get(0);
        assertThat(person.path("door").asString()).isEqualTo("Door B");
        assertThat(organiser.get(gathering).ok().path("checkedIn").asInt()).isEqualTo(1);
    }

    @Test
    void an_entry_and_its_repetition_are_one_fact_each() {
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        scan(first, ticket(), "Door B", "2026-11-22T18:04:00Z");
        scan(second, ticket(), "Door A", "2026-11-22T18:10:00Z");

        try (var messages = PublishedMessages.of(organiser.organisation())) {
            var facts = messages.facts(2, CHECKED_IN, REPEATED);
            assertThat(facts.getFirst().text("checkInId")).isEqualTo(first.toString());
            assertThat(facts.getFirst().text("personId"))
                    .isEqualTo(anna.path("personId").asString());
            assertThat(facts.getLast().type()).isEqualTo(REPEATED);
            assertThat(facts.getLast().text("firstCheckInId")).isEqualTo(first.toString());
        }
    }

    @Test
    void a_guest_found_by_name_is_admitted_by_registration() {
        var answer = organiser.put(
                gathering + "/check-ins/" + UUID.randomUUID(),
                "{\"registrationId\":\"%s\",\"door\":\"A\",\"occurredAt\":\"2026-11-22T18:00:00Z\"}"
                        .formatted(anna.path("registrationId").asString()));

        assertThat(answer.text("outcome")).isEqualTo("admitted");
    }

    @Test
    void a_steward_and_a_kiosk_may_scan() {
        // of two at the same moment the smaller id is the first
        assertThat(scan(organiser.as("steward"), new UUID(1, 1), ticket()).text("outcome"))
                .isEqualTo("admitted");
        var code = organiser.post(gathering + "/pairing-codes", "").text("code");
        var device = UUID.randomUUID();
        var token = organiser
                .with(null)
                .post("/devices/claims", "{\"code\":\"%s\",\"deviceId\":\"%s\",\"name\":\"A\"}".formatted(code, device))
                .text("token");

        assertThat(scan(organiser.with(token), new UUID(2, 2), ticket()).text("outcome"))
                .isEqualTo("already-in");
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            assertThat(messages.facts(1, REPEATED).getFirst().text("deviceId")).isEqualTo(device.toString());
        }
    }

    @Test
    void the_same_scan_sent_again_gets_the_same_answer_and_is_no_second_fact() {
        var id = new UUID(1, 1);
        var repeated = new UUID(2, 2); // of two at the same moment the smaller id is the first
        var refused = UUID.randomUUID();
        for (var scan : List.of(id, repeated)) {
            assertThat(scan(organiser, scan, ticket())).isEqualTo(scan(organiser, scan, ticket()));
        }
        assertThat(scan(organiser, refused, "what?")).isEqualTo(scan(organiser, refused, "what?"));

        assertThat(scan(organiser, id, ticket()).text("outcome")).isEqualTo("admitted");
        assertThat(scan(organiser, repeated, ticket()).text("outcome")).isEqualTo("already-in");
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            organiser.moveTo(gathering, "published");
            messages.facts(1, "attendee.gathering-published.v1");
            assertThat(messages.facts(2, CHECKED_IN, REPEATED)).hasSize(2);
        }
    }

    @Test
    void another_scan_under_the_same_id_is_refused_and_changes_nothing() {
        var id = UUID.randomUUID();
        scan(id, ticket(), "A", "2026-11-22T18:00:00Z");

        assertThat(scan(id, ticket(), "B", "2026-11-22T18:00:00Z").status()).isEqualTo(409);
        assertThat(scan(id, ticket(), "A", "2026-11-22T18:00:01Z").code()).isEqualTo("id-reused");
        assertThat(scan(id, ben(), "A", "2026-11-22T18:00:00Z").code()).isEqualTo("id-reused");
        assertThat(scan(id, ticket(), "A", "2026-11-22T18:00:00Z").text("outcome"))
                .isEqualTo("admitted");
    }

    @Test
    void one_hundred_scans_of_one_ticket_at_once_admit_once() throws InterruptedException {
        var answers = atOnce(100, () -> scan(organiser, UUID.randomUUID(), ticket()));

        assertThat(answers).extracting(answer -> answer.text("outcome")).containsOnlyOnce("admitted");
        assertThat(answers).allMatch(answer -> answer.status() == 200);
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            var repeated = messages.facts(99, REPEATED).stream()
                    .map(fact -> fact.text("checkInId"))
                    .distinct();
            assertThat(repeated).hasSize(99);
        }
        var standings = organiser.get(gathering + "/check-ins").ok().path("scans").values().stream()
                .collect(Collectors.groupingBy(scan -> scan.path("standing").asString(), Collectors.counting()));
        assertThat(standings).containsEntry("admitted", 1L).containsEntry("already-in", 99L);
    }

    @Test
    void one_scan_sent_fifty_times_at_once_is_recorded_once() throws InterruptedException {
        var id = UUID.randomUUID();

        var answers = atOnce(50, () -> scan(organiser, id, ticket()));

        assertThat(answers).allMatch(answer -> answer.text("outcome").equals("admitted"));
        assertThat(organiser.get(gathering).ok().path("checkedIn").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "https://example.com/?t=17", "KITH1:short", "\\u0000\\u0001", "🎉"})
    void a_code_that_is_no_ticket_is_a_refused_scan(String text) {
        var answer = scan(organiser, UUID.randomUUID(), text);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("outcome")).isEqualTo("refused");
        assertThat(answer.text("reason")).isEqualTo("malformed-ticket");
    }

    @Test
    void four_kilobytes_are_a_refused_scan() {
        assertThat(scan(organiser, UUID.randomUUID(), "x".repeat(4096)).text("reason"))
                .isEqualTo("malformed-ticket");
    }

    @Test
    void tickets_that_prove_nothing_here_are_refused_each_with_its_reason() {
        var elsewhere = organiser.newGathering();
        organiser.importPeople(elsewhere, "Zoe Ito");
        var rival = Api.organiser(port);
        var rivals = rival.newGathering();
        rival.importPeople(rivals, "Rita R");
        var forged = ticket().substring(0, 40) + (ticket().charAt(40) == 'A' ? 'B' : 'A') + ticket().substring(41);

        assertThat(reason(forged)).isEqualTo("unknown-ticket");
        assertThat(reason(ticketOf(rival, rivals))).isEqualTo("unknown-ticket");
        assertThat(reason(ticketOf(organiser, elsewhere))).isEqualTo("other-gathering");
        assertThat(organiser.get(gathering).ok().path("checkedIn").asInt()).isZero();
    }

    @Test
    void a_revoked_ticket_is_refused() {
        organiser.delete(
                gathering + "/registrations/" + anna.path("registrationId").asString());

        assertThat(reason(anna.path("ticket").asString())).isEqualTo("cancelled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"door\":\"A\",\"occurredAt\":\"2026-11-22T18:00:00Z\"}",
                "{\"ticket\":\"x\",\"registrationId\":\"0198b2a0-0000-7000-8000-000000000001\",\"door\":\"A\",\"occurredAt\":\"2026-11-22T18:00:00Z\"}",
                "{\"ticket\":\"x\",\"door\":\"\",\"occurredAt\":\"2026-11-22T18:00:00Z\"}",
                "{\"ticket\":\"x\",\"door\":\"A\\u0000\",\"occurredAt\":\"2026-11-22T18:00:00Z\"}",
                "{\"ticket\":\"x\",\"door\":\"A\",\"occurredAt\":\"+99999-11-22T18:00:00Z\"}",
                "{\"ticket\":\"x\",\"door\":\"A\",\"occurredAt\":\"six\"}",
                "{\"ticket\":{},\"door\":\"A\",\"occurredAt\":\"2026-11-22T18:00:00Z\"}",
                "not json",
            })
    void a_body_of_the_wrong_shape_is_refused(String body) {
        var refused = organiser.put(gathering + "/check-ins/" + UUID.randomUUID(), body);

        assertThat(refused.status()).isIn(400, 422);
        assertThat(refused.code()).isIn("malformed-body", "invalid-fields");
    }

    @Test
    void nobody_checks_in_where_nothing_is() {
        assertThat(organiser
                        .put(
                                "/gatherings/" + UUID.randomUUID() + "/check-ins/" + UUID.randomUUID(),
                                "{\"ticket\":\"x\",\"door\":\"A\",\"occurredAt\":\"2026-11-22T18:00:00Z\"}")
                        .status())
                .isEqualTo(404);
        var unknownKiosk = TestTokens.device(
                organiser.organisation(),
                UUID.fromString(gathering.substring("/gatherings/".length())),
                UUID.randomUUID());
        assertThat(scan(organiser.with(unknownKiosk), UUID.randomUUID(), ticket())
                        .status())
                .isEqualTo(404);
    }

    private String ticket() {
        return anna.path("ticket").asString();
    }

    private String ben() {
        return organiser.tickets(gathering).getLast().path("ticket").asString();
    }

    private static String ticketOf(Api caller, String path) {
        return caller.tickets(path).getFirst().path("ticket").asString();
    }

    private String reason(String ticket) {
        var answer = scan(organiser, UUID.randomUUID(), ticket);
        assertThat(answer.text("outcome")).isEqualTo("refused");
        return answer.text("reason");
    }

    private Answer scan(Api caller, UUID id, String ticket) {
        return caller.put(
                gathering + "/check-ins/" + id,
                "{\"ticket\":\"%s\",\"door\":\"A\",\"occurredAt\":\"2026-11-22T18:00:00Z\"}".formatted(ticket));
    }

    private Answer scan(UUID id, String ticket, String door, String occurredAt) {
        return organiser.put(
                gathering + "/check-ins/" + id,
                "{\"ticket\":\"%s\",\"door\":\"%s\",\"occurredAt\":\"%s\"}".formatted(ticket, door, occurredAt));
    }

    private static List<Answer> atOnce(int times, Callable<Answer> call) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads
                    .invokeAll(IntStream.range(0, times).mapToObj(i -> call).toList())
                    .stream()
                    .map(future -> future.resultNow())
                    .toList();
        }
    }
}

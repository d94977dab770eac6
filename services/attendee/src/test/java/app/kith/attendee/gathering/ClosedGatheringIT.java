package app.kith.attendee.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.Api.Answer;
import app.kith.attendee.FrontDoor;
import app.kith.attendee.PublishedMessages;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What ends when an organiser closes an event. */
@FrontDoor
class ClosedGatheringIT {

    @LocalServerPort
    int port;

    Api organiser;
    String gathering;

    @BeforeEach
    void announce() {
        organiser = Api.organiser(port);
        gathering = organiser.openGathering(1);
    }

    @Test
    void closing_ends_offers_and_the_waiting_list_and_tells_each_who_waited_once() {
        register("Anna", "Ben", "Cleo", "Dora");
        organiser.guest(gathering, "Anna").post("/me/cancellation", "").ok();
        assertThat(state("Ben")).isEqualTo("offered");
        organiser.guest(gathering, "Dora").post("/me/cancellation", "").ok();

        close();
        organiser.put(gathering + "/state", "{\"state\":\"closed\"}").ok();

        assertThat(List.of(state("Anna"), state("Ben"), state("Cleo"), state("Dora")))
                .containsExactly("cancelled", "lapsed", "lapsed", "cancelled");
        var view = organiser.get(gathering).ok();
        assertThat(view.path("waiting").asInt() + view.path("offered").asInt()).isZero();
        assertThat(organiser.get(gathering + "/waiting-list").ok().path("entries"))
                .isEmpty();
        organiser.put(gathering + "/state", "{\"state\":\"archived\"}").ok();
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            messages.facts(1, "attendee.gathering-archived.v1");
            assertThat(messages.facts(2, "attendee.waiting-list-closed.v1"))
                    .extracting(fact -> fact.text("registrationId"))
                    .containsExactlyInAnyOrder(registrationId("Ben"), registrationId("Cleo"));
        }
    }

    @Test
    void an_offer_is_not_taken_after_the_event_was_closed_and_the_page_says_that_it_is_over() {
        register("Anna", "Ben");
        organiser.guest(gathering, "Anna").post("/me/cancellation", "").ok();
        var ben = organiser.guest(gathering, "Ben");

        close();

        assertThat(ben.post("/me/offer/acceptance", "").code()).isEqualTo("gathering-over");
        assertThat(ben.post("/me/offer/refusal", "").code()).isEqualTo("gathering-over");
        assertThat(ben.post("/me/return", "").code()).isEqualTo("registration-closed");
        var page = ben.get("/me").ok();
        assertThat(page.at("/gathering/state").asString()).isEqualTo("closed");
        assertThat(page.at("/registration/state").asString()).isEqualTo("lapsed");
    }

    @Test
    void who_waited_when_they_were_merged_does_not_wait_again_when_that_is_undone_after_the_closing() {
        register("Anna", "Ben", "Benno");
        var merge = gathering + "/merges/" + UUID.randomUUID();
        organiser
                .put(
                        merge,
                        "{\"keptPersonId\":\"%s\",\"mergedPersonId\":\"%s\"}"
                                .formatted(personId("Ben"), personId("Benno")))
                .ok();
        close();

        organiser.post(merge + "/undo", "").ok();

        assertThat(List.of(state("Ben"), state("Benno"))).containsOnly("lapsed");
        assertThat(organiser.get(gathering).ok().path("waiting").asInt()).isZero();
    }

    @Test
    void after_closing_nobody_new_is_admitted_while_scans_that_happened_before_are_taken() {
        openDoors();
        organiser.importPeople(gathering, "Anna", "Ben", "Cleo");
        var beforeClosing = Instant.now();
        assertThat(scan("Anna", beforeClosing, "").path("outcome").asString()).isEqualTo("admitted");
        close();
        var afterClosing = Instant.now();

        assertThat(scan("Ben", beforeClosing, "").path("outcome").asString()).isEqualTo("admitted");
        var refused = scan("Cleo", afterClosing, "");
        assertThat(refused.path("outcome").asString()).isEqualTo("refused");
        assertThat(refused.path("reason").asString()).isEqualTo("gathering-closed");
        assertThat(scan("Cleo", afterClosing, ",\"override\":\"organiser-agreed\"")
                        .path("reason")
                        .asString())
                .isEqualTo("gathering-closed");
        assertThat(scan("Anna", afterClosing, "").path("outcome").asString()).isEqualTo("already-in");
    }

    @Test
    void after_closing_nobody_walks_in_and_no_place_is_given_while_who_came_before_is_taken() {
        openDoors();
        var beforeClosing = Instant.now();
        close();

        var refused = walkIn("Dora", Instant.now()).ok();
        assertThat(refused.path("reason").asString()).isEqualTo("gathering-closed");
        assertThat(organiser.get(gathering + "/people").ok().path("people")).isEmpty();
        assertThat(walkIn("Emil", beforeClosing).ok().path("outcome").asString())
                .isEqualTo("admitted");
    }

    @Test
    void a_slow_clock_at_the_door_admits_nobody_after_closing() throws Exception {
        openDoors();
        organiser.importPeople(gathering, "Anna");
        close();
        var behind = Instant.now().minus(Duration.ofHours(3));

        var scan = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + gathering + "/check-ins/" + UUID.randomUUID()))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + organiser.token())
                .header("X-Kith-Clock", behind.toString())
                .PUT(BodyPublishers.ofString(body("Anna", behind, "")))
                .build();

        assertThat(HttpClient.newHttpClient()
                        .send(scan, BodyHandlers.ofString())
                        .body())
                .contains("gathering-closed");
    }

    @Test
    void a_kiosk_learns_with_its_list_that_the_event_was_closed() {
        openDoors();
        var kiosk = organiser.pairedKiosk(gathering);
        assertThat(kiosk.get(gathering + "/roster/entries").ok().has("closedAt"))
                .isFalse();

        close();

        assertThat(kiosk.get(gathering + "/roster/entries").ok().has("closedAt"))
                .isTrue();
    }

    /** Another event, whose doors have been open for long. */
    private void openDoors() {
        gathering = organiser.newGathering();
        organiser.moveTo(gathering, "live");
    }

    private void register(String... names) {
        for (var name : names) {
            organiser.submit(gathering, name).ok();
        }
    }

    private void close() {
        if (organiser.get(gathering).text("state").equals("published")) {
            organiser.put(gathering + "/state", "{\"state\":\"live\"}").ok();
        }
        organiser.put(gathering + "/state", "{\"state\":\"closed\"}").ok();
    }

    private JsonNode scan(String name, Instant at, String override) {
        return organiser
                .put(gathering + "/check-ins/" + UUID.randomUUID(), body(name, at, override))
                .ok();
    }

    private String body(String name, Instant at, String override) {
        return "{\"registrationId\":\"%s\",\"door\":\"A\",\"occurredAt\":\"%s\"%s}"
                .formatted(registrationId(name), at, override);
    }

    private Answer walkIn(String name, Instant at) {
        return organiser.put(gathering + "/walk-ins/" + UUID.randomUUID(), """
                {"guest":{"name":"%s","email":"%s@example.com","consent":true},"door":"A","occurredAt":"%s"}
                """.formatted(name, name, at));
    }

    private String state(String name) {
        return organiser.registration(gathering, name).path("state").asString();
    }

    private String personId(String name) {
        return organiser.registration(gathering, name).path("personId").asString();
    }

    private String registrationId(String name) {
        return organiser.registration(gathering, name).path("registrationId").asString();
    }
}

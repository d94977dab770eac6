package app.kith.attendee.merging;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.Api.Answer;
import app.kith.attendee.FrontDoor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What a guest who is known twice meets with: at the door, behind the personal link, on the waiting list. */
@FrontDoor
class MergedGuestIT {

    private static final String ANN = "Ann Lee";
    private static final String ANNA = "Anna Lee";

    @LocalServerPort
    int port;

    Api organiser;
    String gathering;

    @BeforeEach
    void prepare() {
        organiser = Api.organiser(port);
        gathering = organiser.newGathering();
        organiser.importPeople(gathering, ANN, ANNA);
        organiser.moveTo(gathering, "live");
    }

    @Test
    void either_ticket_lets_the_same_person_in_once_and_what_was_scanned_goes_back_with_its_ticket() {
        var annsTicket = ticket(ANN);
        var annasTicket = ticket(ANNA);
        var merge = merge(ANN, ANNA).ok();

        assertThat(scan(annasTicket).text("outcome")).isEqualTo("admitted");
        assertThat(scan(annsTicket).text("outcome")).isEqualTo("already-in");
        assertThat(isIn(ANN)).isTrue();

        undo(merge).ok();
        assertThat(isIn(ANNA)).isTrue();
        assertThat(isIn(ANN)).isTrue();
        assertThat(scan(annasTicket).text("outcome")).isEqualTo("already-in");
    }

    @Test
    void who_came_in_with_a_ticket_of_somebody_else_is_not_in_once_the_merge_is_undone() {
        var annasTicket = ticket(ANNA);
        var merge = merge(ANN, ANNA).ok();
        scan(annasTicket).ok();

        undo(merge).ok();

        assertThat(isIn(ANN)).isFalse();
        assertThat(isIn(ANNA)).isTrue();
    }

    @Test
    void two_who_were_in_both_are_one_who_is_in_since_the_earlier_of_the_two() {
        scan(ticket(ANNA), Instant.now().minusSeconds(60)).ok();
        var later = scan(ticket(ANN), Instant.now().minusSeconds(10)).ok();

        var merge = merge(ANN, ANNA).ok();

        assertThat(organiser.get(gathering).ok().path("checkedIn").asInt()).isEqualTo(1);
        undo(merge).ok();
        assertThat(organiser.get(gathering).ok().path("checkedIn").asInt()).isEqualTo(2);
        assertThat(later.path("outcome").asString()).isEqualTo("admitted");
    }

    @Test
    void a_kiosk_without_a_network_knows_both_tickets_as_one_place() {
        var ann = registration(ANN);
        var anna = registration(ANNA);
        merge(ANN, ANNA).ok();

        var entries = organiser
                .as("supervisor")
                .get(gathering + "/roster/entries")
                .ok()
                .path("entries")
                .values();

        assertThat(entries)
                .hasSize(2)
                .noneMatch(entry -> entry.path("cancelled").asBoolean(false));
        assertThat(entries)
                .filteredOn(entry -> entry.path("registrationId").asString().equals(anna))
                .extracting(entry -> entry.path("sameAs").asString(""))
                .containsExactly(ann);
    }

    @Test
    void a_scan_that_races_with_the_merge_counts_for_the_place_that_holds() throws InterruptedException {
        for (int attempt = 0; attempt < 8; attempt++) {
            var ticket = ticket(ANNA);
            var keptTicket = ticket(ANN);
            var merging = racing(List.of(() -> merge(ANN, ANNA), () -> scan(ticket), () -> scan(keptTicket)));
            var merge = merging.getFirst().ok();
            merging.forEach(Answer::ok);

            assertThat(isIn(ANN)).isTrue();
            assertThat(organiser.get(gathering).ok().path("checkedIn").asInt()).isEqualTo(1);

            undo(merge).ok();
            prepare();
        }
    }

    @Test
    void of_many_who_merge_the_same_two_at_once_one_does() throws InterruptedException {
        var ann = organiser.registration(gathering, ANN).path("personId").asString();
        var anna = organiser.registration(gathering, ANNA).path("personId").asString();

        var answers = racing(List.of(
                () -> merge(ann, anna, UUID.randomUUID()),
                () -> merge(anna, ann, UUID.randomUUID()),
                () -> merge(ann, anna, UUID.randomUUID()),
                () -> merge(anna, ann, UUID.randomUUID())));

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertThat(answer.code()).isEqualTo("same-person"));
    }

    @Test
    void the_link_of_either_leads_to_all_that_is_theirs_and_back() {
        var ann = organiser.guest(gathering, ANN);
        var anna = organiser.guest(gathering, ANNA);
        anna.put("/me/asks/" + UUID.randomUUID(), """
                        {"type":"advice","sentence":"Somebody who has hired nurses","topics":[]}
                        """).ok();
        anna.put("/me/offers/" + UUID.randomUUID(), """
                        {"kind":"review","sentence":"Read a lease","topics":[],"minutes":30,"perMonth":2}
                        """).ok();
        anna.put("/me/mentor-capacity", "{\"capacity\":2}").ok();
        anna.put("/me/visibility", "{\"fields\":{\"company\":\"nobody\"}}").ok();
        anna.put("/me/consents/photos", "{\"version\":1,\"given\":false}").ok();
        var annas = everythingOf(anna);
        var anns = everythingOf(ann);

        var merge = merge(ANN, ANNA).ok();

        assertThat(everythingOf(anna)).isEqualTo(everythingOf(ann)).isNotEqualTo(anns);
        assertThat(ann.get("/me/asks").ok().path("asks").size()).isEqualTo(1);
        assertThat(ann.get("/me/offers").ok().path("offers").size()).isEqualTo(1);
        assertThat(ann.get("/me/mentorings").ok().path("capacity").asInt()).isEqualTo(2);
        assertThat(ann.get("/me/profile")
                        .ok()
                        .path("visibility")
                        .path("company")
                        .asString())
                .isEqualTo("nobody");

        undo(merge).ok();
        assertThat(everythingOf(anna)).isEqualTo(annas);
        assertThat(everythingOf(ann)).isEqualTo(anns);
    }

    @Test
    void who_gives_a_place_back_by_the_link_of_the_folded_one_gives_back_the_one_that_is_theirs() {
        var anna = organiser.guest(gathering, ANNA);
        merge(ANN, ANNA).ok();

        anna.post("/me/cancellation", "").ok();

        assertThat(organiser.get(gathering).ok().path("registered").asInt()).isZero();
    }

    @Test
    void the_seat_that_a_merge_frees_is_offered_to_who_waits_longest() {
        gathering = organiser.openGathering(2);
        organiser.submit(gathering, ANN).ok();
        organiser.submit(gathering, ANNA).ok();
        organiser.submit(gathering, "Ben").ok();
        assertThat(state("Ben")).isEqualTo("waiting");

        merge(ANN, ANNA).ok();

        assertThat(state("Ben")).isEqualTo("offered");
    }

    private static List<JsonNode> everythingOf(Api guest) {
        var page = guest.get("/me").ok();
        return List.of(
                page.path("person"),
                page.path("registration"),
                page.path("ticket"),
                guest.get("/me/profile").ok(),
                guest.get("/me/asks").ok(),
                guest.get("/me/offers").ok(),
                guest.get("/me/mentorings").ok(),
                guest.get("/me/consents").ok());
    }

    private static List<Answer> racing(List<Callable<Answer>> calls) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }

    private Answer merge(String keptName, String mergedName) {
        return merge(
                organiser.registration(gathering, keptName).path("personId").asString(),
                organiser.registration(gathering, mergedName).path("personId").asString(),
                UUID.randomUUID());
    }

    private Answer merge(String kept, String merged, UUID id) {
        return organiser.put(
                gathering + "/merges/" + id,
                "{\"keptPersonId\":\"%s\",\"mergedPersonId\":\"%s\"}".formatted(kept, merged));
    }

    private Answer undo(JsonNode merge) {
        return organiser.post(gathering + "/merges/" + merge.path("id").asString() + "/undo", "");
    }

    private String registration(String name) {
        return organiser.registration(gathering, name).path("registrationId").asString();
    }

    private String state(String name) {
        return organiser.registration(gathering, name).path("state").asString();
    }

    private boolean isIn(String name) {
        return organiser.registration(gathering, name).hasNonNull("checkedInAt");
    }

    private String ticket(String name) {
        return organiser
                .get(gathering + "/tickets?registrationId=" + registration(name))
                .ok()
                .path("tickets")
                .get(0)
                .path("ticket")
                .asString();
    }

    private Answer scan(String ticket) {
        return scan(ticket, Instant.now());
    }

    private Answer scan(String ticket, Instant at) {
        return organiser.put(
                gathering + "/check-ins/" + UUID.randomUUID(),
                "{\"ticket\":\"%s\",\"door\":\"A\",\"occurredAt\":\"%s\"}".formatted(ticket, at));
    }
}

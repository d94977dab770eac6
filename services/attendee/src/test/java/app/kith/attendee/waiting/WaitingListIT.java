package app.kith.attendee.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.Api.Answer;
import app.kith.attendee.FrontDoor;
import app.kith.attendee.PublishedMessages;
import app.kith.attendee.PublishedMessages.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@FrontDoor
class WaitingListIT {

    @LocalServerPort
    int port;

    @Autowired
    ExpireOffers expireOffers;

    Api organiser;

    @BeforeEach
    void signIn() {
        organiser = Api.organiser(port);
    }

    @Test
    void a_hundred_who_register_at_once_for_the_last_ten_seats_get_ten() throws Exception {
        var gathering = organiser.openGathering(10);

        var states = atOnce(IntStream.range(0, 100)
                .<Callable<Answer>>mapToObj(i -> () -> organiser.submit(gathering, "Guest " + i))
                .toList());

        assertThat(states)
                .extracting(answer -> answer.ok().path("state").asString())
                .containsOnly("confirmed", "waiting");
        assertThat(states.stream().filter(answer -> answer.text("state").equals("confirmed")))
                .hasSize(10);
        var view = organiser.get(gathering).ok();
        assertThat(view.path("registered").asInt()).isEqualTo(10);
        assertThat(view.path("waiting").asInt()).isEqualTo(90);
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            assertThat(messages.facts(10, "attendee.registered.v1")).hasSize(10);
            assertThat(messages.facts(90, "attendee.waiting-listed.v1")).hasSize(90);
        }
    }

    @Test
    void fifty_who_cancel_at_once_free_fifty_seats_for_the_first_fifty_in_line() throws Exception {
        var gathering = organiser.openGathering(50);
        IntStream.range(0, 110)
                .forEach(i -> organiser.submit(gathering, "Guest " + i).ok());
        var line = entries(gathering).stream()
                .map(entry -> entry.path("registrationId").asString())
                .toList();
        var guests = IntStream.range(0, 50)
                .mapToObj(i -> organiser.guest(gathering, "Guest " + i))
                .toList();

        var answers = atOnce(guests.stream()
                .<Callable<Answer>>map(guest -> () -> guest.post("/me/cancellation", ""))
                .toList());

        assertThat(answers).extracting(Answer::status).containsOnly(204);
        assertThat(organiser.get(gathering + "/waiting-list").ok().path("taken").asInt())
                .isEqualTo(50);
        assertThat(entries(gathering)).hasSize(60);
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            organiser.put(gathering + "/state", "{\"state\":\"live\"}").ok();
            messages.facts(1, "attendee.gathering-opened.v1");
            assertThat(messages.facts(50, "attendee.place-offered.v1"))
                    .extracting(fact -> fact.text("registrationId"))
                    .containsExactlyInAnyOrderElementsOf(line.subList(0, 50));
        }
    }

    @Test
    void a_freed_seat_is_offered_to_the_first_in_line_who_takes_it_with_one_tap() {
        var gathering = fullWith("Anna", "Ben", "Cleo");
        cancel(gathering, "Anna");
        var ben = organiser.guest(gathering, "Ben");

        var page = ben.get("/me").ok().path("registration");
        assertThat(page.path("state").asString()).isEqualTo("offered");
        assertThat(Instant.parse(page.path("waiting").path("offerExpiresAt").asString()))
                .isAfter(Instant.now());
        assertThat(organiser
                        .guest(gathering, "Cleo")
                        .get("/me")
                        .ok()
                        .at("/registration/waiting/ahead")
                        .asInt())
                .isZero();

        assertThat(ben.post("/me/offer/acceptance", "").status()).isEqualTo(204);
        assertThat(ben.post("/me/offer/acceptance", "").status()).isEqualTo(204);
        assertThat(state(gathering, "Ben")).isEqualTo("confirmed");
        assertThat(organiser.tickets(gathering)).hasSize(1);
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            assertThat(messages.facts(2, "attendee.registered.v1"))
                    .extracting(fact -> fact.text("channel"))
                    .containsExactly("form", "form");
        }
    }

    @Test
    void who_declines_makes_room_for_the_next_and_may_ask_again() {
        var gathering = fullWith("Anna", "Ben", "Cleo");
        cancel(gathering, "Anna");
        var ben = organiser.guest(gathering, "Ben");

        assertThat(ben.post("/me/offer/refusal", "").status()).isEqualTo(204);
        assertThat(state(gathering, "Ben")).isEqualTo("lapsed");
        assertThat(state(gathering, "Cleo")).isEqualTo("offered");
        assertThat(ben.post("/me/offer/acceptance", "").code()).isEqualTo("offer-expired");

        assertThat(ben.post("/me/return", "").status()).isEqualTo(204);
        assertThat(state(gathering, "Ben")).isEqualTo("waiting");
    }

    @Test
    void an_answer_that_comes_too_late_is_refused_and_the_seat_is_the_next_ones() {
        var gathering = fullWith("Anna", "Ben", "Cleo");
        cancel(gathering, "Anna");
        var late = organiser.guest(gathering, "Ben").at(Instant.now().plus(Duration.ofDays(2)));

        assertThat(late.post("/me/offer/acceptance", "").code()).isEqualTo("offer-expired");
        assertThat(state(gathering, "Ben")).isEqualTo("lapsed");
        assertThat(state(gathering, "Cleo")).isEqualTo("offered");
    }

    @Test
    void an_offer_that_nobody_answers_is_passed_on_once() {
        var gathering = fullWith("Anna", "Ben", "Cleo");
        cancel(gathering, "Anna");

        expireOffers.expire(Instant.now().plus(Duration.ofDays(2)));
        expireOffers.expire(Instant.now());

        assertThat(state(gathering, "Ben")).isEqualTo("lapsed");
        assertThat(state(gathering, "Cleo")).isEqualTo("offered");
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            assertThat(messages.facts(2, "attendee.place-offered.v1")).hasSize(2);
            assertThat(messages.facts(1, "attendee.place-offer-expired.v1"))
                    .extracting(Message::type)
                    .hasSize(1);
        }
    }

    @Test
    void a_party_gets_places_together_or_not_at_all_and_no_seat_stays_empty_meanwhile() {
        var gathering = organiser.openGathering(2);
        organiser.submit(gathering, "Anna").ok();
        organiser.submit(gathering, "Ben").ok();
        var party =
                organiser.submit(gathering, UUID.randomUUID(), """
                {"formVersion":1,"visitor":%s,"companions":[%s]}
                """.formatted(Api.visitor("Cleo"), Api.visitor("Dora")));
        assertThat(party.text("state")).isEqualTo("waiting");
        confirmsWhatWasEntered(organiser.guest(gathering, "Cleo"));
        organiser.submit(gathering, "Emil").ok();

        cancel(gathering, "Anna");
        assertThat(List.of(state(gathering, "Cleo"), state(gathering, "Dora"), state(gathering, "Emil")))
                .containsExactly("waiting", "waiting", "offered");
        organiser.guest(gathering, "Emil").post("/me/offer/refusal", "").ok();
        assertThat(state(gathering, "Cleo")).isEqualTo("waiting");

        cancel(gathering, "Ben");
        assertThat(List.of(state(gathering, "Cleo"), state(gathering, "Dora"))).containsOnly("offered");
        organiser.guest(gathering, "Dora").post("/me/offer/acceptance", "").ok();
        assertThat(List.of(state(gathering, "Cleo"), state(gathering, "Dora"))).containsOnly("confirmed");
    }

    @Test
    void who_cancels_instead_of_answering_frees_the_seat_that_was_kept() {
        var gathering = fullWith("Anna", "Ben", "Cleo");
        cancel(gathering, "Anna");
        cancel(gathering, "Ben");

        assertThat(state(gathering, "Cleo")).isEqualTo("offered");
        assertThat(organiser
                        .guest(gathering, "Ben")
                        .post("/me/offer/acceptance", "")
                        .code())
                .isEqualTo("nothing-offered");
    }

    @Test
    void a_larger_capacity_is_offered_at_once_to_those_who_wait() {
        var gathering = fullWith("Anna", "Ben", "Cleo");
        var doors = Instant.parse(organiser.get(gathering).text("doorsAt"));

        organiser.put(gathering, Api.details("Spring", doors, 3)).ok();

        assertThat(List.of(state(gathering, "Ben"), state(gathering, "Cleo"))).containsOnly("offered");
    }

    @Test
    void a_guest_of_the_waiting_list_is_not_admitted() {
        var gathering = fullWith("Anna", "Ben");
        var refused = organiser.put(
                gathering + "/check-ins/" + UUID.randomUUID(),
                "{\"registrationId\":\"%s\",\"door\":\"A\",\"occurredAt\":\"2026-11-22T18:00:00Z\"}"
                        .formatted(organiser
                                .registration(gathering, "Ben")
                                .path("registrationId")
                                .asString()));
        assertThat(refused.ok().path("outcome").asString()).isEqualTo("refused");
    }

    private String fullWith(String first, String... waiting) {
        var gathering = organiser.openGathering(1);
        organiser.submit(gathering, first).ok();
        for (var name : waiting) {
            assertThat(organiser.submit(gathering, name).text("state")).isEqualTo("waiting");
        }
        return gathering;
    }

    private static void confirmsWhatWasEntered(Api guest) {
        var entry = guest.get("/me/pending-details").ok().path("entries").get(0);
        guest.post(
                        "/me/pending-details/%s/confirmation"
                                .formatted(entry.path("id").asString()),
                        "")
                .ok();
    }

    private void cancel(String gathering, String name) {
        assertThat(organiser.guest(gathering, name).post("/me/cancellation", "").status())
                .isEqualTo(204);
    }

    private String state(String gathering, String name) {
        return organiser.registration(gathering, name).path("state").asString();
    }

    private List<JsonNode> entries(String gathering) {
        return List.copyOf(
                organiser.get(gathering + "/waiting-list").ok().path("entries").values());
    }

    private static <T> List<T> atOnce(List<Callable<T>> calls) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var results = new java.util.ArrayList<T>();
            for (Future<T> call : threads.invokeAll(calls)) {
                results.add(call.get());
            }
            return results;
        }
    }
}

package app.kith.matching;

import static app.kith.matching.Evening.elements;
import static app.kith.matching.Evening.pair;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.kith.contracts.AttendeeFact.CheckedIn;
import app.kith.matching.Evening.Answer;
import app.kith.matching.Evening.Guest;
import app.kith.testing.Wire;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningService
class RoomIT {

    @LocalServerPort
    private int port;

    private Evening evening;

    @BeforeEach
    void begin() {
        evening = new Evening(port);
    }

    @Test
    void everybody_present_is_seated_at_numbered_tables_and_told_of() {
        evening.strangersCome(5);
        UUID roundId = UUID.randomUUID();

        JsonNode room = evening.startRound(roundId, 600).body();

        JsonNode current = room.get("current");
        assertThat(current.get("number").asInt()).isEqualTo(1);
        assertThat(elements(current.get("seats")).stream()
                        .map(seat -> seat.get("table").asInt()))
                .containsExactly(1, 2);
        assertThat(current.get("sittingOut")).hasSize(1);
        assertThat(peopleOf(room)).hasSize(5);
        assertThat(room.get("rounds").get(0).get("meetings").asInt()).isEqualTo(2);
        evening.awaitTold("matching.round-started.v1", 1);
        evening.awaitTold("matching.meeting-seated.v1", 2);
        assertThat(evening.told("matching.meeting-seated.v1"))
                .allSatisfy(told -> assertThat(told.fact().get("personA").asString())
                        .isLessThan(told.fact().get("personB").asString()));
    }

    @Test
    void the_same_request_twice_gives_the_same_room_and_one_round() {
        evening.strangersCome(4);
        UUID roundId = UUID.randomUUID();

        JsonNode first = evening.startRound(roundId, 600).body();
        JsonNode second = evening.startRound(roundId, 600).body();

        assertThat(second.get("current")).isEqualTo(first.get("current"));
        assertThat(second.get("rounds")).hasSize(1);
        assertThat(evening.startRound(roundId, 700).code()).isEqualTo("id-reused");
        evening.awaitTold("matching.round-started.v1", 1);
    }

    @Test
    void two_organisers_who_press_start_at_once_start_one_round() throws ExecutionException, InterruptedException {
        evening.strangersCome(10);
        List<Answer> answers = new ArrayList<>();
        try (var organisers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> pressed = IntStream.range(0, 8)
                    .mapToObj(i -> organisers.submit(() -> evening.startRound(UUID.randomUUID(), 600)))
                    .toList();
            for (Future<Answer> answer : pressed) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() != 200)
                .allSatisfy(answer -> assertThat(answer.code()).isEqualTo("round-running"));
        assertThat(evening.room().body().get("rounds")).hasSize(1);
        evening.awaitTold("matching.meeting-seated.v1", 5);
    }

    @Test
    void the_same_request_sent_many_times_at_once_gives_the_same_round_to_all()
            throws ExecutionException, InterruptedException {
        evening.strangersCome(6);
        UUID roundId = UUID.randomUUID();
        Set<JsonNode> rounds = new HashSet<>();
        try (var organisers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> pressed = IntStream.range(0, 6)
                    .mapToObj(i -> organisers.submit(() -> evening.startRound(roundId, 600)))
                    .toList();
            for (Future<Answer> answer : pressed) {
                assertThat(answer.get().status()).isEqualTo(200);
                rounds.add(answer.get().body().get("current"));
            }
        }
        assertThat(rounds).hasSize(1);
    }

    @Test
    void a_round_ends_by_itself_when_its_time_is_up_and_is_told_once() {
        evening.strangersCome(2);

        String endsAt = evening.startRound(UUID.randomUUID(), 1)
                .body()
                .get("current")
                .get("endsAt")
                .asString();

        evening.awaitTold("matching.round-ended.v1", 1);
        assertThat(evening.told("matching.round-ended.v1")
                        .getFirst()
                        .fact()
                        .get("endedAt")
                        .asString())
                .isEqualTo(endsAt);
        JsonNode room = evening.room().body();
        assertThat(room.has("current")).isFalse();
        assertThat(room.get("rounds").get(0).get("endedAt").asString()).isEqualTo(endsAt);
    }

    @Test
    void nobody_meets_again_and_everybody_sits_out_once_before_anybody_does_twice() {
        evening.strangersCome(5);
        Set<Set<String>> met = new HashSet<>();
        Set<String> satOut = new HashSet<>();
        for (int round = 1; round <= 4; round++) {
            UUID roundId = UUID.randomUUID();
            JsonNode current = evening.startRound(roundId, 600).body().get("current");
            assertThat(current.get("number").asInt()).isEqualTo(round);
            for (JsonNode seat : current.get("seats")) {
                Set<String> pair = Set.of(
                        seat.get("a").get("personId").asString(),
                        seat.get("b").get("personId").asString());
                assertThat(round > 2 || met.add(pair)).isTrue();
            }
            assertThat(satOut.add(
                            current.get("sittingOut").get(0).get("personId").asString()))
                    .isTrue();
            evening.end(roundId);
        }
    }

    @Test
    void ending_a_round_twice_ends_it_once() {
        evening.strangersCome(2);
        UUID roundId = UUID.randomUUID();
        evening.startRound(roundId, 600);

        JsonNode first = evening.end(roundId).body();
        JsonNode second = evening.end(roundId).body();

        assertThat(first.has("current")).isFalse();
        assertThat(second.get("rounds")).isEqualTo(first.get("rounds"));
        evening.awaitTold("matching.round-ended.v1", 1);
        assertThat(evening.end(UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void an_extended_round_ends_later_and_an_ended_one_is_not_extended() {
        evening.strangersCome(2);
        UUID roundId = UUID.randomUUID();
        JsonNode before = evening.startRound(roundId, 600).body().get("current");

        JsonNode after = evening.extend(roundId, 120).body().get("current");

        assertThat(instant(after, "endsAt")).isEqualTo(instant(before, "endsAt").plusSeconds(120));
        evening.awaitTold("matching.round-started.v1", 2);
        assertThat(evening.extend(roundId, 0).code()).isEqualTo("invalid-fields");
        evening.end(roundId);
        assertThat(evening.extend(roundId, 60).code()).isEqualTo("round-not-running");
        assertThat(evening.extend(UUID.randomUUID(), 60).status()).isEqualTo(404);
    }

    @Test
    void the_organiser_may_set_the_pairs_and_whoever_is_in_none_sits_out() {
        List<Guest> guests = evening.strangersCome(5);
        String pairs = "[" + pair(guests.get(3), guests.get(0)) + "," + pair(guests.get(1), guests.get(4)) + "]";

        JsonNode current =
                evening.startRound(UUID.randomUUID(), 600, pairs).body().get("current");

        assertThat(elements(current.get("seats")).stream()
                        .map(seat -> Set.of(
                                seat.get("a").get("name").asString(),
                                seat.get("b").get("name").asString())))
                .containsExactly(Set.of("Guest 0", "Guest 3"), Set.of("Guest 1", "Guest 4"));
        assertThat(current.get("sittingOut").get(0).get("name").asString()).isEqualTo("Guest 2");
    }

    @Test
    void pairs_that_cannot_sit_are_refused_and_change_nothing() {
        List<Guest> guests = evening.strangersCome(3);
        Guest absent = evening.registers("Zoe the late", null, List.of(), List.of());
        evening.awaitHeard(absent);
        Guest ana = guests.get(0);
        Guest ben = guests.get(1);
        Guest nobody = new Guest(UUID.randomUUID(), UUID.randomUUID(), "Nobody");

        assertThat(byHand("[" + pair(ana, nobody) + "]").code()).isEqualTo("pair-unknown");
        assertThat(byHand("[" + pair(ana, absent) + "]").code()).isEqualTo("pair-absent");
        assertThat(byHand("[" + pair(ana, ana) + "]").code()).isEqualTo("pair-twice");
        assertThat(byHand("[" + pair(ana, ben) + "," + pair(ben, guests.get(2)) + "]")
                        .code())
                .isEqualTo("pair-twice");
        assertThat(byHand("[[\"" + ana.personId() + "\"]]").code()).isEqualTo("invalid-fields");
        assertThat(byHand("[]").code()).isEqualTo("invalid-fields");
        assertThat(byHand("[[null,null]]").status()).isIn(400, 422);
        assertThat(byHand("{}").code()).isEqualTo("malformed-body");
        assertThat(byHand("[[\"ana\",\"ben\"]]").code()).isEqualTo("malformed-body");
        assertThat(evening.room().body().get("rounds")).isEmpty();
    }

    @Test
    void a_round_needs_people_a_length_and_an_event() {
        assertThat(evening.startRound(UUID.randomUUID(), 600).code()).isEqualTo("nobody-present");
        evening.comes("Ana", null, List.of(), List.of());
        evening.awaitPresent(1);
        assertThat(evening.startRound(UUID.randomUUID(), 600).code()).isEqualTo("only-one-present");
        assertThat(evening.startRound(UUID.randomUUID(), 0).code()).isEqualTo("invalid-fields");
        assertThat(evening.put("/rounds/" + UUID.randomUUID(), evening.organiser, "{}")
                        .code())
                .isEqualTo("invalid-fields");
        assertThat(evening.room().body().get("rounds")).isEmpty();
    }

    @Test
    void who_came_and_was_cancelled_later_or_scanned_twice_counts_as_present_once_and_is_seated_no_more() {
        List<Guest> guests = evening.strangersCome(3);
        UUID gone = guests.get(1).personId();
        evening.checkIn(guests.get(0));
        evening.cancels(guests.get(1));
        await().atMost(Evening.SOON)
                .until(() -> evening.get("/plan/people/" + gone).status() == 404);

        evening.startRound(UUID.randomUUID(), 600);
        JsonNode room = evening.room().body();
        assertThat(room.get("present").asInt()).isEqualTo(3);
        assertThat(room.at("/current/seats").size()).isEqualTo(1);
        assertThat(room.at("/current/seats").toString()).doesNotContain(gone.toString());
    }

    @Test
    void a_fact_delivered_twice_or_before_the_facts_it_follows_acts_once() {
        UUID message = UUID.randomUUID();
        var early = new CheckedIn(
                evening.organisation,
                evening.gathering,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Door A",
                null,
                Instant.now(),
                Instant.now(),
                null,
                null);
        Wire.publish(message, early);
        Wire.publish(message, early);
        evening.awaitPresent(1);
    }

    @Test
    void closing_the_event_ends_the_round_and_lets_no_other_start() {
        evening.strangersCome(2);
        evening.startRound(UUID.randomUUID(), 600);

        evening.closes();

        evening.awaitRoom(room -> !room.has("current"));
        evening.awaitTold("matching.round-ended.v1", 1);
        assertThat(evening.startRound(UUID.randomUUID(), 600).code()).isEqualTo("gathering-over");
        assertThat(evening.plan(UUID.randomUUID()).code()).isEqualTo("gathering-over");
    }

    @Test
    void a_late_arrival_is_seated_in_the_next_round() {
        evening.strangersCome(2);
        UUID first = UUID.randomUUID();
        evening.startRound(first, 600);
        Guest late = evening.comes("Late Lea", null, List.of(), List.of());
        evening.awaitPresent(3);
        evening.end(first);

        JsonNode room = evening.startRound(UUID.randomUUID(), 600).body();

        assertThat(peopleOf(room)).contains(late.personId().toString()).hasSize(3);
    }

    @Test
    void a_round_of_the_same_id_at_another_event_is_another_request() {
        evening.strangersCome(2);
        UUID roundId = UUID.randomUUID();
        evening.startRound(roundId, 600);
        Evening other = new Evening(port);
        other.strangersCome(2);

        assertThat(other.startRound(roundId, 600).status()).isEqualTo(200);
        await().atMost(Evening.SOON)
                .until(() -> other.room().body().get("rounds").size() == 1);
    }

    private Answer byHand(String pairs) {
        return evening.startRound(UUID.randomUUID(), 600, pairs);
    }

    private static Set<String> peopleOf(JsonNode room) {
        Set<String> people = new HashSet<>();
        for (JsonNode seat : room.get("current").get("seats")) {
            people.add(seat.get("a").get("personId").asString());
            people.add(seat.get("b").get("personId").asString());
        }
        room.get("current")
                .get("sittingOut")
                .forEach(person -> people.add(person.get("personId").asString()));
        return people;
    }

    private static Instant instant(JsonNode node, String field) {
        return Instant.parse(node.get(field).asString());
    }
}

package app.kith.attendee.overbooking;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.FrontDoor;
import app.kith.attendee.PublishedMessages;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@FrontDoor
class OverbookingIT {

    @LocalServerPort
    int port;

    Api organiser;

    @BeforeEach
    void signIn() {
        organiser = Api.organiser(port);
    }

    @Test
    void a_series_of_fewer_than_three_gatherings_advises_nothing() {
        past(10, 6);
        past(10, 6);
        var next = next();

        var advice = organiser.get(next + "/overbooking").ok();
        assertThat(advice.path("enoughData").asBoolean()).isFalse();
        assertThat(advice.path("gatherings").asInt()).isEqualTo(2);
        assertThat(advice.has("advisedLimit")).isFalse();
        assertThat(accept(next, 4).code()).isEqualTo("limit-above-advice");
    }

    @Test
    void the_advice_is_made_of_the_series_own_turnouts_and_of_nothing_else() {
        past(20, 10);
        past(20, 10);
        past(20, 10);
        past(20, 0); // nobody was checked in: that tells nothing
        organiser
                .put(
                        "/gatherings/" + UUID.randomUUID(),
                        Api.details("Another series", Instant.now().plusSeconds(3600), 3))
                .ok();
        var advice = organiser.get(next() + "/overbooking").ok();

        assertThat(advice.path("gatherings").asInt()).isEqualTo(3);
        assertThat(advice.path("showUpRate").asDouble()).isEqualTo(0.5);
        assertThat(advice.path("advisedLimit").asInt()).isBetween(3, 5);
        assertThat(advice.path("risk").asDouble()).isLessThanOrEqualTo(0.05);
    }

    @Test
    void a_limit_holds_when_an_organiser_accepts_it_and_then_those_who_wait_are_offered_the_seats() {
        IntStream.range(0, 3).forEach(i -> past(20, 6));
        var next = next();
        organiser.moveTo(next, "published");
        for (var name : new String[] {"A", "B", "C", "D", "E"}) {
            organiser.submit(next, name).ok();
        }
        int limit =
                organiser.get(next + "/overbooking").ok().path("advisedLimit").asInt();
        assertThat(limit).isBetween(4, 6);
        assertThat(organiser.get(next).ok().path("waiting").asInt()).isEqualTo(2);

        assertThat(accept(next, limit + 1).code()).isEqualTo("limit-above-advice");
        assertThat(accept(next, 2).code()).isEqualTo("limit-above-advice");
        assertThat(accept(next, 4).status()).isEqualTo(200);

        assertThat(organiser.get(next).ok().path("offered").asInt()).isEqualTo(1);
        var accepted = organiser.get(next + "/overbooking").ok().path("accepted");
        assertThat(accepted.path("limit").asInt()).isEqualTo(4);
        assertThat(accepted.path("acceptedBy").asString()).isEqualTo("Test organiser");
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            assertThat(messages.facts(1, "attendee.overbooking-accepted.v1"))
                    .singleElement()
                    .satisfies(fact ->
                            assertThat(fact.body().path("limit").asInt()).isEqualTo(4));
        }
    }

    @Test
    void a_limit_that_was_accepted_for_another_capacity_is_void() {
        IntStream.range(0, 3).forEach(i -> past(20, 6));
        var next = next();
        accept(next, 4).ok();
        organiser.put(next, details(Instant.now().plusSeconds(86_400), 2)).ok();

        assertThat(organiser.get(next + "/overbooking").ok().has("accepted")).isFalse();
    }

    @Test
    void without_a_capacity_there_is_nothing_to_accept() {
        var unlimited = organiser.newGathering();
        assertThat(organiser
                        .get(unlimited + "/overbooking")
                        .ok()
                        .path("enoughData")
                        .asBoolean())
                .isFalse();
        assertThat(accept(unlimited, 3).code()).isEqualTo("no-capacity");
    }

    private Api.Answer accept(String gathering, int limit) {
        return organiser.put(gathering + "/overbooking", "{\"limit\":" + limit + "}");
    }

    private String next() {
        var path = "/gatherings/" + UUID.randomUUID();
        organiser.put(path, details(Instant.now().plusSeconds(86_400), 3)).ok();
        return path;
    }

    /** A gathering of the series a week ago, at which so many of those expected came. */
    private void past(int expected, int came) {
        var doors = Instant.now().minus(Duration.ofDays(7));
        var early = organiser.at(doors.minusSeconds(3600));
        var path = "/gatherings/" + UUID.randomUUID();
        organiser.put(path, details(doors, 100)).ok();
        var names = IntStream.range(0, expected).mapToObj(i -> "Guest " + i).toArray(String[]::new);
        early.importPeople(path, names);
        var tickets = organiser.tickets(path);
        tickets.subList(0, came).forEach(ticket -> checkIn(path, ticket, doors.plusSeconds(60)));
        organiser.moveTo(path, "closed");
    }

    private void checkIn(String gathering, JsonNode ticket, Instant at) {
        organiser
                .put(
                        gathering + "/check-ins/" + UUID.randomUUID(),
                        "{\"ticket\":\"%s\",\"door\":\"A\",\"occurredAt\":\"%s\"}"
                                .formatted(ticket.path("ticket").asString(), at))
                .ok();
    }

    private static String details(Instant doors, int capacity) {
        return Api.details("Tuesday", doors, capacity).replaceFirst("}$", ",\"series\":\"Tuesdays\"}");
    }
}

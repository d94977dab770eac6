package app.kith.attendee.door.scan;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.Api.Answer;
import app.kith.attendee.FrontDoor;
import app.kith.attendee.PublishedMessages;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Scans count from the doors on: the planned ones, or those that were opened up to three hours earlier. */
@FrontDoor
class RehearsalIT {

    private static final Instant DOORS = Instant.parse("2026-11-22T17:00:00Z");
    private static final Instant EARLY = DOORS.minusSeconds(1200);

    @LocalServerPort
    int port;

    Api organiser;
    String gathering;

    @BeforeEach
    void announce() {
        organiser = Api.organiser(port);
        gathering = "/gatherings/" + UUID.randomUUID();
        schedule(DOORS);
        organiser.at(DOORS.minusSeconds(86_400)).importPeople(gathering, "Ana Perez");
        organiser.moveTo(gathering, "published");
    }

    @Test
    void a_scan_before_the_doors_is_answered_as_a_rehearsal_and_the_next_one_lets_the_guest_in() {
        var id = UUID.randomUUID();

        var early = scan(id, EARLY).ok();

        assertThat(early.path("outcome").asString()).isEqualTo("rehearsal");
        assertThat(early.path("displayName").asString()).isEqualTo("Ana P.");
        assertThat(scan(id, EARLY).ok()).as("sent again").isEqualTo(early);
        assertThat(checkedIn()).isZero();
        assertThat(outcome(DOORS)).isEqualTo("admitted");
        assertThat(outcome(DOORS.plusSeconds(60))).isEqualTo("already-in");
        assertThat(checkedIn()).isEqualTo(1);
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            assertThat(messages.facts(1, "attendee.check-in-rehearsed.v1")).hasSize(1);
            assertThat(messages.facts(1, "attendee.checked-in.v1")).hasSize(1);
        }
    }

    @Test
    void doors_opened_up_to_three_hours_early_let_guests_in_from_then_on() {
        assertThat(outcome(EARLY)).isEqualTo("rehearsal");

        open(EARLY.plusSeconds(60));

        assertThat(outcome(EARLY.plusSeconds(59))).isEqualTo("rehearsal");
        assertThat(outcome(EARLY.plusSeconds(60))).isEqualTo("admitted");
    }

    @Test
    void a_press_more_than_three_hours_early_is_a_rehearsal_and_can_be_made_again() {
        open(DOORS.minusSeconds(3 * 3600 + 1));

        assertThat(organiser.get(gathering).ok().has("openedAt")).isFalse();
        assertThat(outcome(EARLY)).isEqualTo("rehearsal");

        open(EARLY);
        assertThat(Instant.parse(organiser.get(gathering).ok().path("openedAt").asString()))
                .isEqualTo(EARLY);
        assertThat(outcome(EARLY.plusSeconds(1))).isEqualTo("admitted");
    }

    @Test
    void moving_the_end_or_the_doors_a_little_keeps_the_press_and_its_scans() {
        open(EARLY);
        assertThat(outcome(EARLY)).isEqualTo("admitted");

        schedule(DOORS.plusSeconds(3 * 3600 - 1));

        assertThat(organiser.get(gathering).text("state")).isEqualTo("live");
        assertThat(checkedIn()).isEqualTo(1);
        assertThat(outcome(DOORS)).isEqualTo("already-in");
    }

    @Test
    void moving_the_doors_far_closes_them_and_makes_every_scan_a_rehearsal() {
        var week = 7 * 86_400L;
        open(EARLY);
        assertThat(outcome(EARLY)).isEqualTo("admitted");
        assertThat(outcome(DOORS)).isEqualTo("already-in");

        schedule(DOORS.plusSeconds(week));

        var moved = organiser.get(gathering).ok();
        assertThat(moved.path("state").asString()).isEqualTo("published");
        assertThat(moved.has("openedAt")).isFalse();
        assertThat(moved.path("checkedIn").asInt()).isZero();
        assertThat(outcome(DOORS.plusSeconds(60))).as("on the old day").isEqualTo("rehearsal");
        assertThat(outcome(DOORS.plusSeconds(week))).isEqualTo("admitted");
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            assertThat(messages.facts(2, "attendee.check-in-annulled.v1"))
                    .allSatisfy(fact ->
                            assertThat(fact.body().path("reason").asString()).isEqualTo("event-moved"));
        }
    }

    @Test
    void a_scan_tells_how_the_kiosk_went_before_it() {
        organiser
                .put(gathering + "/check-ins/" + UUID.randomUUID(), """
                        {"ticket":"%s","door":"A","occurredAt":"%s","before":{"serviceMillis":6200,"pauseMillis":1400}}
                        """.formatted(ticket(), DOORS))
                .ok();

        try (var messages = PublishedMessages.of(organiser.organisation())) {
            var fact = messages.facts(1, "attendee.checked-in.v1").getFirst().body();
            assertThat(fact.path("serviceMillisBefore").asInt()).isEqualTo(6200);
            assertThat(fact.path("pauseMillisBefore").asInt()).isEqualTo(1400);
        }
    }

    private void schedule(Instant doors) {
        organiser.put(gathering, Api.details("Spring", doors)).ok();
    }

    private void open(Instant at) {
        organiser.at(at).put(gathering + "/state", "{\"state\":\"live\"}").ok();
    }

    private int checkedIn() {
        return organiser.get(gathering).ok().path("checkedIn").asInt();
    }

    private String outcome(Instant at) {
        return scan(UUID.randomUUID(), at).ok().path("outcome").asString();
    }

    private Answer scan(UUID id, Instant at) {
        return organiser.put(
                gathering + "/check-ins/" + id,
                "{\"ticket\":\"%s\",\"door\":\"A\",\"occurredAt\":\"%s\"}".formatted(ticket(), at));
    }

    private String ticket() {
        return organiser.tickets(gathering).getFirst().path("ticket").asString();
    }
}

package app.kith.attendee.door.scan;

import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.Api.Answer;
import app.kith.attendee.FrontDoor;
import app.kith.attendee.PublishedMessages;
import app.kith.attendee.door.DoorTime;
import app.kith.defaults.CurrentOrganisation;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Several doors scan the same tickets while they cannot ask each other. */
@FrontDoor
class SeveralDoorsIT {

    private static final Instant SIX = Instant.parse("2026-11-22T18:00:00Z");

    @LocalServerPort
    int port;

    @Autowired
    CheckIn checkIn;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    Api organiser;
    String gathering;
    List<UUID> registrations;

    @BeforeEach
    void prepare() {
        organiser = Api.organiser(port);
        gathering = organiser.newGathering();
        organiser.importPeople(gathering, "Anna Lee", "Ben Ng");
        registrations = organiser.tickets(gathering).stream()
                .map(ticket -> UUID.fromString(ticket.path("registrationId").asString()))
                .toList();
    }

    @Test
    void a_scan_that_happened_earlier_but_is_told_later_is_the_first_and_the_other_its_duplicate() {
        var late = UUID.randomUUID();
        var early = UUID.randomUUID();
        assertThat(put(late, "Door B", "2026-11-22T18:10:00Z").text("outcome")).isEqualTo("admitted");
        var answer = put(early, "Door A", "2026-11-22T18:04:00Z");

        assertThat(answer.text("outcome")).isEqualTo("already-in");
        assertThat(answer.text("firstDoor")).isEqualTo("Door B");
        assertThat(put(early, "Door A", "2026-11-22T18:04:00Z")).isEqualTo(answer);
        assertThat(put(late, "Door B", "2026-11-22T18:10:00Z").text("outcome")).isEqualTo("admitted");
        var person =
                organiser.get(gathering + "/people?q=anna").ok().path("people").get(0);
        assertThat(person.path("door").asString()).isEqualTo("Door A");
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            var duplicate = messages.facts(1, "attendee.check-in-repeated.v1").getFirst();
            assertThat(duplicate.text("checkInId")).isEqualTo(late.toString());
            assertThat(duplicate.text("firstCheckInId")).isEqualTo(early.toString());
            assertThat(duplicate.text("door")).isEqualTo("Door B");
            assertThat(duplicate.text("firstDoor")).isEqualTo("Door A");
            assertThat(messages.facts(2, "attendee.checked-in.v1")).hasSize(2);
        }
    }

    @Test
    void a_clock_that_is_six_minutes_ahead_is_flagged_in_the_fact_and_in_the_book() {
        var ahead = Instant.now().plus(6, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.SECONDS);
        put(UUID.randomUUID(), "Door A", ahead.toString());

        var scan = organiser.get(gathering + "/check-ins").ok().path("scans").get(0);
        assertThat(scan.path("skewSeconds").asInt()).isBetween(301, 360);
        try (var messages = PublishedMessages.of(organiser.organisation())) {
            assertThat(messages.facts(1, "attendee.checked-in.v1")
                            .getFirst()
                            .body()
                            .path("clockSkewSeconds")
                            .asInt())
                    .isBetween(301, 360);
        }
    }

    @Test
    void
            of_two_doors_with_opposite_clocks_the_one_where_the_guest_came_first_counts_and_nobody_arrives_in_the_future() {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var ahead = Duration.ofMinutes(7);
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();
        put(first, "Ahead", now.minusSeconds(60).plus(ahead), now.plus(ahead)).ok();
        var answer = put(second, "Behind", now.minusSeconds(30).minus(ahead), now.minus(ahead));

        assertThat(answer.text("outcome")).isEqualTo("already-in");
        assertThat(answer.text("firstDoor")).isEqualTo("Ahead");
        assertThat(put(
                                first,
                                "Ahead",
                                now.minusSeconds(60).plus(ahead),
                                now.plusSeconds(9).plus(ahead))
                        .text("outcome"))
                .as("the same scan sent again, later")
                .isEqualTo("admitted");
        var scans = organiser.get(gathering + "/check-ins").ok().path("scans").values();
        assertThat(scans)
                .hasSize(2)
                .allSatisfy(
                        scan -> assertThat(Instant.parse(scan.path("occurredAt").asString()))
                                .isBetween(now.minusSeconds(75), Instant.now()));
        assertThat(scans)
                .extracting(scan -> Instant.parse(scan.path("toldAt").asString()))
                .containsExactlyInAnyOrder(
                        now.minusSeconds(60).plus(ahead), now.minusSeconds(30).minus(ahead));
    }

    @Test
    void one_thousand_shuffled_replays_from_four_doors_give_one_state() {
        var scans = scansOfFourDoors(registrations.subList(0, 1));
        var random = new Random(4);
        var states = new HashSet<List<String>>();

        for (int replay = 0; replay < 1_000; replay++) {
            var deliveries = new ArrayList<>(scans);
            deliveries.addAll(scans.subList(0, random.nextInt(scans.size())));
            Collections.shuffle(deliveries, random);
            states.add(CurrentOrganisation.call(
                    organiser.organisation(),
                    () -> transaction.execute(status -> {
                        status.setRollbackOnly();
                        deliveries.forEach(checkIn::checkIn);
                        return state();
                    })));
        }

        assertThat(states).hasSize(1);
        assertThat(states.iterator().next())
                .hasSize(scans.size())
                .filteredOn(line -> line.endsWith("admitted"))
                .hasSize(1);
    }

    @Test
    void four_doors_that_upload_at_the_same_moment_give_the_state_of_one_after_another() throws InterruptedException {
        var scans = scansOfFourDoors(registrations);
        try (var doors = Executors.newVirtualThreadPerTaskExecutor()) {
            var uploads = Stream.of(0, 1, 2, 3)
                    .flatMap(door -> Collections.nCopies(5, door).stream())
                    .map(door -> Executors.callable(() -> CurrentOrganisation.run(
                            organiser.organisation(),
                            () -> scans.stream()
                                    .filter(scan -> scan.door().equals("Door " + door))
                                    .forEach(checkIn::checkIn))))
                    .toList();
            for (var upload : doors.invokeAll(uploads)) {
                assertThat(upload.state()).isEqualTo(Future.State.SUCCESS);
            }
        }

        var together = CurrentOrganisation.call(organiser.organisation(), () -> transaction.execute(status -> state()));
        assertThat(together).hasSize(scans.size());
        for (var registration : registrations) {
            var first = scans.stream()
                    .filter(scan -> registration.equals(scan.showing().registrationId()))
                    .min(Comparator.comparing(Scan::occurredAt)
                            .thenComparing(scan -> scan.checkInId().toString()))
                    .orElseThrow();
            assertThat(together).contains(first.checkInId() + " admitted");
        }
    }

    /** Each ticket at each door, at moments of which some are the same. */
    private List<Scan> scansOfFourDoors(List<UUID> shown) {
        var scans = new ArrayList<Scan>();
        for (var registration : shown) {
            for (int door = 0; door < 4; door++) {
                scans.add(new Scan(
                        organiser.organisation(),
                        UUID.fromString(gathering.substring("/gatherings/".length())),
                        UUID.randomUUID(),
                        new Showing.OfName(registration),
                        "Door " + door,
                        null,
                        DoorTime.right(SIX.plusSeconds(door / 2 * 60L)),
                        null,
                        null));
            }
        }
        return scans;
    }

    private List<String> state() {
        return jdbc.sql("select id || ' ' || outcome from check_in where gathering_id = :gathering order by 1")
                .param("gathering", UUID.fromString(gathering.substring("/gatherings/".length())))
                .query(String.class)
                .list();
    }

    private Answer put(UUID id, String door, Instant occurredAt, Instant doorsNow) {
        return organiser.send(
                "PUT",
                gathering + "/check-ins/" + id,
                "application/json",
                scan(door, occurredAt.toString()).getBytes(StandardCharsets.UTF_8),
                CheckInApi.CLOCK,
                doorsNow.toString());
    }

    private Answer put(UUID id, String door, String occurredAt) {
        return organiser.put(gathering + "/check-ins/" + id, scan(door, occurredAt));
    }

    private String scan(String door, String occurredAt) {
        return "{\"registrationId\":\"%s\",\"door\":\"%s\",\"occurredAt\":\"%s\"}"
                .formatted(registrations.getFirst(), door, occurredAt);
    }
}

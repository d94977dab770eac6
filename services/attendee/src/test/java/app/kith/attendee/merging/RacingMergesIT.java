package app.kith.attendee.merging;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import app.kith.attendee.Api;
import app.kith.attendee.Api.Answer;
import app.kith.attendee.FrontDoor;
import app.kith.defaults.CurrentOrganisation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People become one and are parted again while many doors scan their tickets and take scans back. */
@FrontDoor
class RacingMergesIT {

    private static final int COUPLES = 5;
    private static final int DOORS = 15;
    private static final int STEPS = 40;
    private static final Instant SIX = Instant.parse("2026-11-22T18:00:00Z");

    private record Guest(UUID registrationId, String personId, String ticket) {}

    /** Somebody who is known twice. */
    private record Couple(Guest one, Guest other) {}

    /** A scan, and what the door was told of it at first. */
    private record Sent(UUID checkInId, Guest guest, Instant occurredAt, String body, Answer answer) {}

    /** A scan in the book: for which place it counts, whose ticket was shown, and what it is worth. */
    private record Entry(UUID checkInId, UUID placeId, UUID shownId, String standing) {}

    @LocalServerPort
    int port;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    Api organiser;
    String gathering;
    List<Guest> guests;
    List<Couple> couples;

    @BeforeEach
    void prepare() {
        organiser = Api.organiser(port);
        gathering = organiser.newGathering();
        organiser.importPeople(
                gathering,
                IntStream.range(0, 2 * COUPLES)
                        .mapToObj(number -> "Guest " + number)
                        .toArray(String[]::new));
        guests = organiser.tickets(gathering).stream()
                .map(ticket -> new Guest(
                        UUID.fromString(ticket.path("registrationId").asString()),
                        organiser
                                .registration(gathering, ticket.path("name").asString())
                                .path("personId")
                                .asString(),
                        ticket.path("ticket").asString()))
                .toList();
        couples = IntStream.range(0, COUPLES)
                .mapToObj(number -> new Couple(guests.get(number), guests.get(2 * COUPLES - 1 - number)))
                .toList();
    }

    @Test
    void no_scan_is_lost_or_counts_for_somebody_else_while_people_are_merged_and_parted() throws Exception {
        var open = new CountDownLatch(DOORS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var merging = couples.stream()
                    .map(couple -> threads.submit(() -> mergeAndPart(couple, open)))
                    .toList();
            var scanning = IntStream.range(0, DOORS)
                    .mapToObj(Door::new)
                    .map(door -> threads.submit(() -> door.workUntilClosing(open)))
                    .toList();
            for (var merges : merging) {
                assertThat(merges.get()).isPositive();
            }
            assertThat(book()).containsExactlyInAnyOrderElementsOf(expected(all(scanning)));
        }
    }

    /** Goes on while a door is open, and leaves two people behind. */
    private int mergeAndPart(Couple couple, CountDownLatch open) {
        int times = 0;
        while (open.getCount() > 0) {
            var merge = gathering + "/merges/" + UUID.randomUUID();
            organiser
                    .put(
                            merge,
                            "{\"keptPersonId\":\"%s\",\"mergedPersonId\":\"%s\"}"
                                    .formatted(
                                            couple.one().personId(),
                                            couple.other().personId()))
                    .ok();
            organiser.post(merge + "/undo", "").ok();
            times++;
        }
        return times;
    }

    private static List<Door> all(List<Future<Door>> working) throws ExecutionException, InterruptedException {
        var doors = new ArrayList<Door>();
        for (var door : working) {
            doors.add(door.get());
        }
        return doors;
    }

    /** Each scan counts for the place of the ticket that was shown; the earliest that was not taken back is the first. */
    private static List<Entry> expected(List<Door> doors) {
        return doors.stream().flatMap(door -> door.sent.stream()).collect(groupingBy(Sent::guest)).values().stream()
                .flatMap(scans -> expected(scans, annulled(doors)))
                .toList();
    }

    private static Stream<Entry> expected(List<Sent> scansOfOne, Set<UUID> annulled) {
        var first = scansOfOne.stream()
                .filter(scan -> !annulled.contains(scan.checkInId()))
                .min(comparing(Sent::occurredAt));
        return scansOfOne.stream().map(scan -> {
            var place = scan.guest().registrationId();
            var counts = first.filter(scan::equals).isPresent() ? "admitted" : "already-in";
            return new Entry(scan.checkInId(), place, place, annulled.contains(scan.checkInId()) ? "annulled" : counts);
        });
    }

    private static Set<UUID> annulled(List<Door> doors) {
        var annulled = new HashSet<UUID>();
        doors.forEach(door -> annulled.addAll(door.annulled));
        return annulled;
    }

    private List<Entry> book() {
        return CurrentOrganisation.call(
                organiser.organisation(),
                () -> transaction.execute(
                        status -> jdbc.sql("""
                        select id as check_in_id, registration_id as place_id,
                               coalesce(shown_id, registration_id) as shown_id, outcome as standing
                          from check_in
                        """).query(Entry.class).list()));
    }

    /** One door with everything it did. No two scans happen at the same moment. */
    private final class Door {

        private final List<Sent> sent = new ArrayList<>();
        private final Set<UUID> annulled = new HashSet<>();
        private final int number;
        private final Random random;

        Door(int number) {
            this.number = number;
            this.random = new Random(number);
        }

        Door workUntilClosing(CountDownLatch open) {
            try {
                scan();
                for (int step = 1; step < STEPS; step++) {
                    switch (random.nextInt(6)) {
                        case 0 -> repeat(any(sent));
                        case 1 -> annul(any(sent));
                        default -> scan();
                    }
                }
                return this;
            } finally {
                open.countDown();
            }
        }

        private void scan() {
            var guest = any(guests);
            var at = SIX.plusSeconds(random.nextInt(3_600)).plusMillis(DOORS * sent.size() + number);
            var body = "{\"ticket\":\"%s\",\"door\":\"Door %d\",\"occurredAt\":\"%s\"}"
                    .formatted(guest.ticket(), number, at);
            var id = UUID.randomUUID();
            sent.add(new Sent(id, guest, at, body, put(id, body)));
        }

        private void repeat(Sent earlier) {
            assertThat(told(put(earlier.checkInId(), earlier.body()))).isEqualTo(told(earlier.answer()));
        }

        private void annul(Sent earlier) {
            organiser
                    .put(
                            gathering + "/check-ins/" + earlier.checkInId() + "/annulment",
                            "{\"reason\":\"wrong-guest\",\"occurredAt\":\"%s\"}".formatted(SIX.plusSeconds(7_200)))
                    .ok();
            annulled.add(earlier.checkInId());
        }

        private Answer put(UUID id, String body) {
            var answer = organiser.put(gathering + "/check-ins/" + id, body);
            assertThat(answer.ok().path("outcome").asString()).isIn("admitted", "already-in");
            return answer;
        }

        private static List<String> told(Answer answer) {
            return List.of(answer.text("outcome"), answer.text("firstAt"), answer.text("firstDoor"));
        }

        private <T> T any(List<T> things) {
            return things.get(random.nextInt(things.size()));
        }
    }
}

package app.kith.bench;

import app.kith.simulator.platform.Gathering;
import app.kith.simulator.platform.Kiosk;
import app.kith.simulator.platform.Organiser;
import app.kith.simulator.platform.Organiser.Ticket;
import app.kith.simulator.platform.Platform;
import app.kith.simulator.story.Guests;
import app.kith.simulator.walk.GuestFile;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A gathering of so many guests whose tickets wait to be scanned, each once. */
final class Doors {

    private static final int A_FILE = 1_000;
    private static final double NOBODY_STAYS_AWAY = 0;

    private final UUID gathering = UUID.randomUUID();
    private final Kiosk kiosk;
    private final Iterator<String> waiting;

    Doors(Platform platform, Organiser organiser, int guests) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        organiser.schedule(
                gathering,
                new Gathering.Details(
                        "Check-ins to measure",
                        "Here",
                        "UTC",
                        now,
                        now.plus(Duration.ofHours(1)),
                        now.plus(Duration.ofHours(6)),
                        null));
        var people = Guests.of(guests, guests, NOBODY_STAYS_AWAY, "%s.example".formatted(gathering));
        for (int from = 0; from < guests; from += A_FILE) {
            var file = GuestFile.of(people.subList(from, Math.min(guests, from + A_FILE)));
            organiser.importGuests(gathering, UUID.randomUUID(), file);
        }
        waiting = organiser.tickets(gathering).stream()
                .map(Ticket::ticket)
                .toList()
                .iterator();
        kiosk = platform.pairKiosk(organiser.pairingCode(gathering), UUID.randomUUID(), "Main door")
                .orElseThrow(() -> new CannotMeasure("The kiosk could not be paired."));
        platform.patience()
                .until(
                        "report that knows all guests",
                        () -> Optional.of(organiser.report(gathering))
                                .filter(report ->
                                        report.path("counts").path("registered").asInt() == guests));
    }

    /** The kiosk at this door. */
    Kiosk kiosk() {
        return kiosk;
    }

    UUID gathering() {
        return gathering;
    }

    /** The codes of the next guests who have not come yet. */
    List<String> next(int count) {
        return Stream.generate(waiting::next).limit(count).toList();
    }

    /** Scans one ticket and waits for the answer. */
    void checkIn(String ticket) {
        var outcome = kiosk.checkInByTicket(
                gathering, UUID.randomUUID(), ticket, "Main door", Instant.now().truncatedTo(ChronoUnit.MILLIS));
        if (!outcome.equals("admitted")) {
            throw new CannotMeasure("A guest was not admitted but " + outcome + ".");
        }
    }
}

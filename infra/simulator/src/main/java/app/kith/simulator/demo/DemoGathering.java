package app.kith.simulator.demo;

import app.kith.simulator.platform.Gathering;
import app.kith.simulator.platform.Organiser;
import app.kith.simulator.walk.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * One gathering of the demonstration, under an id that never changes. Once it exists its own doors say when it is, so that telling
 * it again, at another hour, changes nothing.
 */
record DemoGathering(
        Ids ids, String name, String venue, int capacity, Duration untilDoors, Duration doorsToStart, Duration length) {

    private static final List<String> STATES = List.of("draft", "published", "live", "closed", "archived");

    UUID id() {
        return ids.of("gathering");
    }

    /** When the doors open: as it was told first, or else as it is to be from now. */
    Instant doorsAt(Organiser organiser) {
        return organiser
                .gathering(id())
                .map(Gathering::doorsAt)
                .orElseGet(() -> Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(untilDoors));
    }

    Gathering.Details details(Instant doorsAt) {
        Instant startsAt = doorsAt.plus(doorsToStart);
        return new Gathering.Details(name, venue, "Europe/Berlin", doorsAt, startsAt, startsAt.plus(length), capacity);
    }

    boolean hasReached(Organiser organiser, String state) {
        return organiser
                .gathering(id())
                .filter(gathering -> STATES.indexOf(gathering.state()) >= STATES.indexOf(state))
                .isPresent();
    }

    /** Moves on to a state, unless it is there already or beyond. */
    void move(Organiser organiser, String state) {
        if (!hasReached(organiser, state)) {
            organiser.move(id(), state);
        }
    }
}

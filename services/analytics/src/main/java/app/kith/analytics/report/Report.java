package app.kith.analytics.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All figures of one gathering, from the facts known at {@code asOf}.
 *
 * @param arrivals one entry per minute in which somebody arrived
 */
record Report(
        UUID gatheringId,
        Instant asOf,
        int definitionVersion,
        Counts counts,
        List<Figure> figures,
        List<Arrival> arrivals,
        List<Door> doors) {

    /**
     * One door as it goes now.
     *
     * @param repeated further scans of guests who were in, while the event was on; annulled ones are none
     * @param lately scans of the last ten minutes
     * @param secondsEach the median time that one guest took at its kiosks, in the last ten minutes
     * @param busy the share of the last five minutes in which its kiosks worked back to back
     * @param isQueueing whether guests queue there
     * @param skewSeconds how far the door's clock was ahead at the last scan at which that was too far
     */
    record Door(
            String door,
            long admitted,
            long repeated,
            Instant lastAt,
            long lately,
            @Nullable Double secondsEach,
            @Nullable Double secondsEachP95,
            @Nullable Double busy,
            boolean isQueueing,
            @Nullable Integer skewSeconds) {}

    /** How many had arrived by the end of the minute that begins {@code at}. */
    record Arrival(Instant at, long count) {}
}

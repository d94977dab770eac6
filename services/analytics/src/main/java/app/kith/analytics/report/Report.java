package app.kith.analytics.report;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

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
        List<Arrival> arrivals) {

    /** How many had arrived by the end of the minute that begins {@code at}. */
    record Arrival(Instant at, long count) {}
}

package app.kith.attendee.overbooking;

import java.util.List;
import java.util.UUID;

/**
 * The turnouts of the gatherings of a series that are over: of those who had a place at the start, walk-ins apart, how many came
 * while it was on. A gathering without any such check-in tells nothing, and neither does an import that was undone.
 */
public interface SeriesHistory {

    /** Empty for a gathering that belongs to no series. */
    List<Turnout> before(UUID gatheringId);
}

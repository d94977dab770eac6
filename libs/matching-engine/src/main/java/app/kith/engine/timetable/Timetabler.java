package app.kith.engine.timetable;

import app.kith.engine.timetable.TimetableResult.Infeasible;
import app.kith.engine.timetable.TimetableResult.NotFound;
import app.kith.engine.timetable.TimetableResult.Planned;
import java.util.Optional;

/**
 * Finds a slot and a table for each meeting. Where only pairs and tables count, by edge colouring: nothing is lost in Δ + 1 slots, nor
 * in Δ slots between two sides, where Δ is the largest number of meetings of one person, if the tables reach for all meetings.
 * Under limits, by local search. Without state, so safe for use by several threads.
 */
public final class Timetabler {

    private Timetabler() {}

    /** The timetable, or why there is none; the same request, seed and number of moves give the same answer. */
    public static TimetableResult solve(TimetableRequest request, TimetableSettings settings) {
        Optional<Conflict> conflict = Conflicts.in(request);
        if (conflict.isPresent()) {
            return new Infeasible(conflict.get());
        }
        int[] slots = request.isLimited()
                ? new SlotSearch(request, settings).run().slots()
                : Rounds.colour(request, settings);
        Timetable timetable =
                request.zones() > 0 ? Zones.assign(request, slots, settings) : Tables.assign(request, slots);
        return holdsAllThatMust(request, slots) ? new Planned(timetable) : new NotFound(timetable);
    }

    private static boolean holdsAllThatMust(TimetableRequest request, int[] slots) {
        for (int m = 0; m < slots.length; m++) {
            if (slots[m] == Timetable.NONE && Double.isInfinite(request.weight(m))) {
                return false;
            }
        }
        return true;
    }
}

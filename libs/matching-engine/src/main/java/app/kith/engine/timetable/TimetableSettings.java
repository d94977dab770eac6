package app.kith.engine.timetable;

import app.kith.engine.progress.Progress;

/**
 * How long to search.
 *
 * @param seed decides among equals; the same seed, request and number of moves give the same timetable
 * @param moves the search ends after so many moves at the latest; at least 1
 * @param progress may end the search earlier, with the best that it has so far
 */
public record TimetableSettings(long seed, long moves, Progress progress) {

    /** @throws IllegalArgumentException if there are no moves */
    public TimetableSettings {
        if (moves < 1) {
            throw new IllegalArgumentException("at least one move: " + moves);
        }
    }

    /** A search that is limited by moves alone, and so always ends the same way. */
    public static TimetableSettings of(long seed, long moves) {
        return new TimetableSettings(seed, moves, Progress.UNWATCHED);
    }

    boolean goesOn(double share) {
        return progress.goesOn(Progress.Step.ROUNDS, share);
    }
}

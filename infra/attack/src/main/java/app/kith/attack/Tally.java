package app.kith.attack;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of an attack.
 *
 * @param tried how many requests were made
 * @param failed how many were answered by a failure of ours, or not at all
 * @param leaked how many gave or changed what they should not have
 * @param lost how much of what was acknowledged to others is gone, or was refused to them meanwhile
 * @param notes one line each for whatever is not zero
 */
record Tally(int tried, int failed, int leaked, int lost, List<String> notes) {

    static final Tally NOTHING = new Tally(0, 0, 0, 0, List.of());

    static Tally tried(int count) {
        return new Tally(count, 0, 0, 0, List.of());
    }

    static Tally failed(String what) {
        return new Tally(1, 1, 0, 0, List.of(what));
    }

    static Tally leaked(String what) {
        return new Tally(1, 0, 1, 0, List.of(what));
    }

    static Tally lost(int count, String what) {
        return new Tally(0, 0, 0, count, List.of(what));
    }

    Tally and(Tally other) {
        var all = new ArrayList<>(notes);
        all.addAll(other.notes);
        return new Tally(
                tried + other.tried, failed + other.failed, leaked + other.leaked, lost + other.lost, List.copyOf(all));
    }

    boolean isClean() {
        return failed == 0 && leaked == 0 && lost == 0;
    }
}

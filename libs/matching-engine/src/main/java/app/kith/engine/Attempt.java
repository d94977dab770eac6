package app.kith.engine;

import app.kith.engine.room.MaximumMatching;
import java.util.Comparator;

/** A full seating, measured: how many are alone, the least free bond that was needed, how many meet again. */
final class Attempt implements Comparable<Attempt> {

    private static final Comparator<Attempt> BEST_FIRST = Comparator.<Attempt>comparingInt(attempt -> attempt.alone)
            .thenComparing(attempt -> attempt.worst)
            .thenComparingInt(attempt -> attempt.meetingAgain);

    private final int[] mates;
    private int alone;
    private Bond worst = Bond.FRESH;
    private int meetingAgain;

    Attempt(int[] mates, Roster roster) {
        this.mates = mates;
        for (int person = 0; person < mates.length; person++) {
            if (mates[person] == MaximumMatching.NOBODY) {
                alone++;
            } else {
                Bond bond = roster.bond(person, mates[person]);
                worst = bond.isAtMost(worst) ? worst : bond;
                meetingAgain += bond == Bond.MET ? 1 : 0;
            }
        }
    }

    int mate(int person) {
        return mates[person];
    }

    /** One person alone, of an odd number, and strangers at every table. */
    boolean isPerfectForAnOddNumber() {
        return alone == 1 && worst == Bond.FRESH;
    }

    @Override
    public int compareTo(Attempt other) {
        return BEST_FIRST.compare(this, other);
    }
}

package app.kith.engine;

import java.util.Arrays;
import java.util.Comparator;

/** Sums per person, for one person after another without clearing everything in between. */
final class Tally {

    private final double[] sums;
    private int[] touched = new int[16];
    private int count;

    Tally(int size) {
        sums = new double[size];
    }

    void add(int person, double amount) {
        if (sums[person] == 0) {
            if (count == touched.length) {
                touched = Arrays.copyOf(touched, 2 * count);
            }
            touched[count++] = person;
        }
        sums[person] += amount;
    }

    /** The people with the largest sums, equals by number; starts anew afterwards. */
    int[] takeBest(int limit) {
        int[] best = Arrays.stream(touched, 0, count)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(person -> -sums[person])
                        .thenComparing(person -> person))
                .limit(limit)
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < count; i++) {
            sums[touched[i]] = 0;
        }
        count = 0;
        return best;
    }
}

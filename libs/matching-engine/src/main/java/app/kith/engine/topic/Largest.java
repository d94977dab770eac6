package app.kith.engine.topic;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** The places of the largest numbers. */
public final class Largest {

    private Largest() {}

    /**
     * The places of the largest of some numbers, the largest first; of equals, the earlier.
     *
     * @param counts which places count at all
     */
    public static int[] of(double[] numbers, int most, IntPredicate counts) {
        int[] best = new int[Math.min(most, numbers.length)];
        int size = 0;
        for (int place = 0; place < numbers.length; place++) {
            if (!counts.test(place) || (size == best.length && !(numbers[place] > worst(numbers, best)))) {
                continue;
            }
            int at = size < best.length ? size++ : size - 1;
            while (at > 0 && numbers[best[at - 1]] < numbers[place]) {
                best[at] = best[at - 1];
                at--;
            }
            best[at] = place;
        }
        return Arrays.copyOf(best, size);
    }

    private static double worst(double[] numbers, int[] best) {
        return best.length == 0 ? Double.POSITIVE_INFINITY : numbers[best[best.length - 1]];
    }
}

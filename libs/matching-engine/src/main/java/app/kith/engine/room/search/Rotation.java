package app.kith.engine.room.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Whose turn it is to sit out: nobody goes twice before everybody else who is there has gone once. */
final class Rotation {

    private final Evening evening;
    private final int[] satOut;
    private final int[] chance;

    Rotation(Evening evening, long seed) {
        this.evening = evening;
        satOut = evening.satOut.clone();
        SplittableRandom random = new SplittableRandom(seed);
        chance = random.ints(evening.people).toArray();
    }

    /** Chooses those who sit out of one round and remembers it. Newcomers are spared the first time where somebody else can go. */
    boolean[] choose(int round, int[] candidates, int many) {
        boolean[] out = new boolean[evening.people];
        if (many == 0) {
            return out;
        }
        inTurn(round, candidates).stream().limit(many).forEach(person -> {
            out[person] = true;
            satOut[person]++;
        });
        return out;
    }

    /** The candidates, the next to sit out first. */
    List<Integer> inTurn(int round, int[] candidates) {
        return Arrays.stream(candidates)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(person -> satOut[person])
                        .thenComparing(person -> evening.firstRound[person] == round)
                        .thenComparingInt(person -> chance[person])
                        .thenComparingInt(person -> person))
                .toList();
    }

    /** Everybody there, colleagues next to each other and otherwise in an order of chance. */
    int[] lineUp(int round) {
        List<Integer> companies = evening.input.guests().companies();
        long[] keys = new long[evening.people];
        int many = 0;
        for (int person = 0; person < evening.people; person++) {
            if (evening.isThere(person, round)) {
                long company = companies.isEmpty() ? 0 : Math.max(-1, companies.get(person)) + 1;
                keys[many++] = (company << 32) | (chance[person] & 0xFFFFFFFFL);
            }
        }
        return sorted(round, Arrays.copyOf(keys, many));
    }

    private int[] sorted(int round, long[] keys) {
        int[] people = IntStream.range(0, evening.people)
                .filter(person -> evening.isThere(person, round))
                .toArray();
        long[] sorted = keys.clone();
        Arrays.sort(sorted);
        int[] next = new int[sorted.length];
        int[] line = new int[sorted.length];
        for (int i = 0; i < people.length; i++) {
            int at = Arrays.binarySearch(sorted, keys[i]);
            while (at > 0 && sorted[at - 1] == keys[i]) {
                at--;
            }
            line[at + next[at]++] = people[i];
        }
        return line;
    }
}

package app.kith.engine.room;

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
        int[] turns = new int[evening.people];
        Arrays.setAll(turns, person -> companies.isEmpty() || companies.get(person) < 0 ? -1 : companies.get(person));
        return IntStream.range(0, evening.people)
                .filter(person -> evening.isThere(person, round))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(person -> turns[person])
                        .thenComparingInt(person -> chance[person])
                        .thenComparingInt(person -> person))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}

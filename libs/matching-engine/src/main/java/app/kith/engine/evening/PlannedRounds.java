package app.kith.engine.evening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Rounds in numbers of the roster. */
public record PlannedRounds(List<Round> rounds, boolean stopped) {

    /** One round: who sits together, and who sits out. */
    public record Round(List<List<Integer>> tables, List<Integer> sittingOut) {

        /** Every two who sit together, the smaller number in the upper half. */
        long[] pairs() {
            return tables.stream()
                    .flatMapToLong(table -> table.stream()
                            .flatMapToLong(a ->
                                    table.stream().filter(b -> a < b).mapToLong(b -> (long) a << Integer.SIZE | b)))
                    .toArray();
        }
    }

    static PlannedRounds allOut(int rounds, int[] people) {
        Round round = new Round(List.of(), Arrays.stream(people).boxed().toList());
        return new PlannedRounds(Collections.nCopies(rounds, round), false);
    }

    /** Whether the rounds may be held in any order without anybody sitting out twice before their turn. */
    boolean canBeHeldInAnyOrder(Affinity affinity) {
        Set<Integer> out = new HashSet<>();
        for (Round round : rounds) {
            for (int person : round.sittingOut()) {
                if (affinity.satOut(person) > 0 || !out.add(person)) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * First the rounds in which nobody meets again, whether from before this plan or from the rounds put before; of these first the one
     * that is worth most. An evening may end before the last round.
     */
    public PlannedRounds bestFirst(LongPredicate metBefore, ToDoubleFunction<Round> worth) {
        double[] worths = rounds.stream().mapToDouble(worth).toArray();
        long[] repeats = new long[rounds.size()];
        Map<Long, List<Integer>> roundsOfPair = new HashMap<>();
        for (int round = 0; round < rounds.size(); round++) {
            for (long pair : rounds.get(round).pairs()) {
                repeats[round] += metBefore.test(pair) ? 1 : 0;
                roundsOfPair.computeIfAbsent(pair, key -> new ArrayList<>(1)).add(round);
            }
        }
        List<Integer> left =
                new ArrayList<>(IntStream.range(0, rounds.size()).boxed().toList());
        List<Round> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Integer next = Collections.min(
                    left,
                    Comparator.<Integer>comparingLong(round -> repeats[round])
                            .thenComparingDouble(round -> -worths[round]));
            left.remove(next);
            ordered.add(rounds.get(next));
            for (long pair : rounds.get(next).pairs()) {
                if (!metBefore.test(pair)) {
                    roundsOfPair.getOrDefault(pair, List.of()).forEach(round -> repeats[round]++);
                    roundsOfPair.remove(pair); // counted once, however often it is held
                }
            }
        }
        return new PlannedRounds(ordered, stopped);
    }
}

package app.kith.engine;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** Rounds in numbers of the roster. */
record PlannedRounds(List<Round> rounds, boolean stopped) {

    /** One round: who sits together, and who sits out. */
    record Round(List<List<Integer>> tables, List<Integer> sittingOut) {}

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

    /** Rounds in which nobody meets again first, among them the one that is worth most: an evening may end before the last. */
    PlannedRounds bestFirst(ToLongFunction<Round> repeats, ToDoubleFunction<Round> worth) {
        return new PlannedRounds(
                rounds.stream()
                        .sorted(Comparator.comparingLong(repeats)
                                .thenComparing(Comparator.comparingDouble(worth).reversed()))
                        .toList(),
                stopped);
    }
}

package app.kith.engine.evening;

import app.kith.engine.crowd.Bond;
import app.kith.engine.crowd.Roster;
import app.kith.engine.evening.PlannedRounds.Round;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Brings people who take part in groups alone to the tables of pairs, so that three or four sit there. */
final class GroupTables {

    /** Fewer is no group. */
    static final int SMALLEST = 3;

    static final int LARGEST = 4;

    private final Roster roster;
    private final Affinity affinity;
    private final Set<Long> met = new HashSet<>();
    private final Map<Integer, Integer> satOut = new HashMap<>();

    GroupTables(Roster roster, Affinity affinity) {
        this.roster = roster;
        this.affinity = affinity;
    }

    /** The rounds with these people added, each to the table where they meet again fewest and are worth most. */
    PlannedRounds joined(PlannedRounds pairs, int[] joining) {
        for (int person : joining) {
            satOut.put(person, affinity.satOut(person));
        }
        return new PlannedRounds(
                pairs.rounds().stream().map(round -> joined(round, joining)).toList(), pairs.stopped());
    }

    private Round joined(Round round, int[] joining) {
        List<List<Integer>> tables = new ArrayList<>();
        round.tables().forEach(table -> tables.add(new ArrayList<>(table)));
        List<Integer> out = new ArrayList<>(round.sittingOut());
        for (int person : inTurn(joining)) {
            Optional<List<Integer>> table = tables.stream()
                    .filter(candidate -> mayJoin(person, candidate))
                    .min(Comparator.<List<Integer>>comparingInt(List::size)
                            .thenComparingLong(candidate -> repeats(person, candidate))
                            .thenComparingDouble(candidate -> -worth(person, candidate)));
            if (table.isPresent()) {
                table.get().forEach(other -> met.add(roster.key(person, other)));
                table.get().add(person);
            } else {
                satOut.merge(person, 1, Integer::sum);
                out.add(person);
            }
        }
        return new Round(tables, out);
    }

    /** Whoever sat out most chooses first. */
    private List<Integer> inTurn(int[] joining) {
        return Arrays.stream(joining)
                .boxed()
                .sorted(Comparator.comparingInt((Integer person) -> satOut.getOrDefault(person, 0))
                        .reversed())
                .toList();
    }

    private boolean mayJoin(int person, List<Integer> table) {
        return table.size() < LARGEST && table.stream().noneMatch(other -> roster.bond(person, other) == Bond.VETOED);
    }

    private long repeats(int person, List<Integer> table) {
        return table.stream()
                .filter(other -> roster.bond(person, other) == Bond.MET || met.contains(roster.key(person, other)))
                .count();
    }

    private double worth(int person, List<Integer> table) {
        return table.stream().mapToDouble(other -> affinity.of(person, other)).sum();
    }
}

package app.kith.engine.evening;

import app.kith.engine.crowd.Bond;
import app.kith.engine.crowd.Pair;
import app.kith.engine.crowd.Roster;
import app.kith.engine.crowd.Scores;
import app.kith.engine.crowd.Suggestion;
import app.kith.engine.evening.PlannedRounds.Round;
import app.kith.engine.room.RoomFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** The rounds of an evening, planned together. */
public final class Evening {

    private final Roster roster;
    private final Scores scores;
    private final RoundSettings settings;
    private final Affinity affinity;
    private final BooleanSupplier cancelled;
    private final int[] everybody;
    private final int[] groupsOnly;
    private final int[] others;

    public Evening(Roster roster, Scores scores, RoundSettings settings, BooleanSupplier cancelled) {
        this.roster = roster;
        this.scores = scores;
        this.settings = settings;
        this.cancelled = cancelled;
        affinity = new Affinity(roster, scores, settings);
        everybody = roster.numbers(person -> true);
        groupsOnly = roster.numbers(roster::isGroupsOnly);
        others = roster.numbers(person -> !roster.isGroupsOnly(person));
    }

    public SeatingOutcome plan() {
        if (settings.format() instanceof RoundFormat.TwoSided(Set<UUID> first)) {
            long there = first.stream().filter(roster::has).count();
            if (there == 0 || there == everybody.length) {
                return new SeatingOutcome.OneSideEmpty();
            }
        }
        PlannedRounds planned = ordered(
                switch (settings.format()) {
                    case RoundFormat.Tables(int size) -> atTables(size, everybody);
                    case RoundFormat.Pairs ignored -> inPairs();
                    case RoundFormat.TwoSided ignored -> inPairs();
                });
        return new SeatingOutcome.Seated(
                planned.rounds().stream().map(this::toSeating).toList(), planned.stopped());
    }

    private PlannedRounds inPairs() {
        if (groupsOnly.length <= (GroupTables.LARGEST - 2) * (others.length / 2)) {
            return new GroupTables(roster, affinity).joined(pairs(), groupsOnly);
        }
        if (others.length < 2) {
            return atTables(GroupTables.LARGEST, everybody);
        }
        return merged(pairs(), atTables(GroupTables.LARGEST, groupsOnly));
    }

    private PlannedRounds pairs() {
        RoomNumbering floor = new RoomNumbering(roster, affinity, settings, others);
        return floor.seat(
                settings.format() instanceof RoundFormat.TwoSided(Set<UUID> first)
                        ? new RoomFormat.TwoSided(floor.numbers(first))
                        : new RoomFormat.Pairs(),
                cancelled);
    }

    private PlannedRounds atTables(int size, int[] people) {
        if (groupsOnly.length == 0) {
            return new RoomNumbering(roster, affinity, settings, people).seat(new RoomFormat.Tables(size), cancelled);
        }
        if (people.length < GroupTables.SMALLEST) {
            return PlannedRounds.allOut(settings.rounds(), people);
        }
        int tables = (people.length + size - 1) / size;
        int most = people.length / GroupTables.SMALLEST;
        int seats = tables <= most ? size : (people.length + most - 1) / most;
        PlannedRounds planned =
                new RoomNumbering(roster, affinity, settings, people).seat(new RoomFormat.Tables(seats), cancelled);
        return new PlannedRounds(planned.rounds().stream().map(this::dissolved).toList(), planned.stopped());
    }

    /** Vetoes may leave two at a table; where one of them came for groups, both sit out. */
    private Round dissolved(Round round) {
        List<List<Integer>> tables = new ArrayList<>();
        List<Integer> out = new ArrayList<>(round.sittingOut());
        for (List<Integer> table : round.tables()) {
            if (table.size() < GroupTables.SMALLEST && table.stream().anyMatch(roster::isGroupsOnly)) {
                out.addAll(table);
            } else {
                tables.add(table);
            }
        }
        return new Round(tables, out);
    }

    private static PlannedRounds merged(PlannedRounds some, PlannedRounds others) {
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < some.rounds().size(); i++) {
            Round one = some.rounds().get(i);
            Round other = others.rounds().get(i);
            rounds.add(new Round(both(one.tables(), other.tables()), both(one.sittingOut(), other.sittingOut())));
        }
        return new PlannedRounds(rounds, some.stopped() || others.stopped());
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Newcomers have their host in the first round, so with them the order stands. */
    private PlannedRounds ordered(PlannedRounds planned) {
        return settings.newcomers().isEmpty() && planned.canBeHeldInAnyOrder(affinity)
                ? planned.bestFirst(this::haveMet, this::worth)
                : planned;
    }

    private boolean haveMet(long pair) {
        return roster.bond((int) (pair >>> Integer.SIZE), (int) pair) == Bond.MET;
    }

    private double worth(Round round) {
        double worth = 0;
        for (List<Integer> table : round.tables()) {
            for (int a = 0; a < table.size(); a++) {
                for (int b = a + 1; b < table.size(); b++) {
                    worth += affinity.of(table.get(a), table.get(b)) / (table.size() - 1);
                }
            }
        }
        return worth;
    }

    private Seating toSeating(Round round) {
        List<Seating.Table> tables =
                new ArrayList<>(round.tables().stream().map(this::toTable).toList());
        tables.sort(Comparator.<Seating.Table>comparingDouble(
                        table -> table.pairs().getFirst().score())
                .reversed()
                .thenComparing(table -> table.people().getFirst(), Pair.BY_ID));
        return new Seating(
                tables, round.sittingOut().stream().sorted().map(roster::id).toList());
    }

    private Seating.Table toTable(List<Integer> seated) {
        List<Integer> table = seated.stream().sorted().toList();
        List<Suggestion> pairs = new ArrayList<>();
        for (int a = 0; a < table.size(); a++) {
            for (int b = a + 1; b < table.size(); b++) {
                pairs.add(scores.suggestion(table.get(a), table.get(b)));
            }
        }
        pairs.sort(Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(Suggestion::pair));
        return new Seating.Table(table.stream().map(roster::id).toList(), pairs);
    }
}

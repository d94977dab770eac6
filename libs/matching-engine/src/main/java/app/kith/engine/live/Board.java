package app.kith.engine.live;

import app.kith.engine.plan.CandidateGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Who meets whom in which round at which table, and who is there. Rounds are the bits of a long. */
final class Board {

    static final int NONE = -1;

    final CandidateGraph graph;
    final int rounds;
    final int[] limit;
    final boolean[] present;
    final long[] available;
    final boolean[] blocked;
    final boolean[] metBefore;
    final int[] roundOf;
    private final int[] edgeAt;
    private final int[] tableOf;
    private final int[] meetings;
    private final long[] free;
    private final long[] movedIn;
    private final int[] edgeOfTable;
    private final int tables;
    private final BitSet[] freeTables;
    private final int[] freeTablesLeft;
    private final BitSet lost = new BitSet();
    private final List<Change> changes = new ArrayList<>();
    private final List<Undo> undos = new ArrayList<>();
    private long roundsWithTable;
    private int now;
    private int announced;

    Board(CandidateGraph graph, int rounds, int tables, int[] limit) {
        this.graph = graph;
        this.rounds = rounds;
        this.limit = limit.clone();
        present = new boolean[graph.people()];
        Arrays.fill(present, true);
        available = new long[graph.people()];
        Arrays.fill(available, (1L << rounds) - 1);
        free = available.clone();
        movedIn = new long[graph.people()];
        blocked = new boolean[graph.edges()];
        metBefore = new boolean[graph.edges()];
        roundOf = new int[graph.edges()];
        Arrays.fill(roundOf, NONE);
        tableOf = new int[graph.edges()];
        edgeAt = new int[Math.multiplyExact(graph.people(), rounds)];
        Arrays.fill(edgeAt, NONE);
        meetings = new int[graph.people()];
        this.tables = tables;
        edgeOfTable = new int[Math.multiplyExact(rounds, tables)];
        Arrays.fill(edgeOfTable, NONE);
        freeTables = new BitSet[rounds];
        freeTablesLeft = new int[rounds];
        Arrays.fill(freeTablesLeft, tables);
        for (int r = 0; r < rounds; r++) {
            freeTables[r] = new BitSet(tables);
            freeTables[r].set(0, tables);
        }
        roundsWithTable = tables > 0 ? (1L << rounds) - 1 : 0;
    }

    int now() {
        return now;
    }

    int announced() {
        return announced;
    }

    /** Rounds before this one are over. */
    void begin(int round) {
        now = round;
        announced = Math.max(announced, round);
    }

    /** In rounds before this one nobody is moved a second time. */
    void announce(int upTo) {
        for (int r = announced; r < upTo; r++) {
            long kept = ~(1L << r);
            for (int person = 0; person < movedIn.length; person++) {
                movedIn[person] &= kept;
            }
        }
        announced = Math.max(announced, upTo);
    }

    int edgeAt(int person, int round) {
        return edgeAt[person * rounds + round];
    }

    int partner(int edge, int person) {
        return graph.tail(edge) + graph.head(edge) - person;
    }

    int table(int edge) {
        return tableOf[edge];
    }

    int meetings(int person) {
        return meetings[person];
    }

    /** Rounds to come in which a person is there and meets nobody. */
    long free(int person) {
        return present[person] ? free[person] & available[person] & toCome() : 0;
    }

    long toCome() {
        return now >= rounds ? 0 : -1L << now & ((1L << rounds) - 1);
    }

    boolean hasRoom(int person) {
        return meetings[person] < limit[person];
    }

    long roundsWithTable() {
        return roundsWithTable;
    }

    /** Whether somebody may be taken out of a meeting for another's sake: in a round already announced only once. */
    boolean mayMove(int person, int round) {
        return round >= announced || (movedIn[person] >>> round & 1) == 0;
    }

    /** A pair that may be planned: neither planned, held, blocked nor, unless again, met before. */
    boolean mayMeet(int edge, boolean again) {
        return roundOf[edge] == NONE && !blocked[edge] && (again || !metBefore[edge]);
    }

    boolean canPlan(int edge, int round) {
        int one = graph.tail(edge);
        int other = graph.head(edge);
        long common = free(one) & free(other) & roundsWithTable;
        return (common >>> round & 1) == 1 && hasRoom(one) && hasRoom(other) && mayMeet(edge, true);
    }

    void requireFree(int edge, int round, int table) {
        boolean exists =
                edge >= 0 && edge < roundOf.length && round >= 0 && round < rounds && table >= 0 && table < tables;
        if (!exists || !canPlan(edge, round) || !freeTables[round].get(table)) {
            throw new IllegalArgumentException(
                    "meeting %d cannot be in round %d at table %d".formatted(edge, round, table));
        }
    }

    /** What was so before a change. */
    private record Undo(int edge, int round, int table, long tailMovedIn, long headMovedIn) {}

    /** A moment to which what is changed afterwards can be undone, until the changes are taken. */
    int moment() {
        return changes.size();
    }

    void undoTo(int moment) {
        while (changes.size() > moment) {
            boolean planned = changes.getLast() instanceof Change.Planned;
            Undo undo = undos.getLast();
            if (planned) {
                cancel(undo.edge);
            } else {
                plan(undo.edge, undo.round, undo.table);
            }
            movedIn[graph.tail(undo.edge)] = undo.tailMovedIn;
            movedIn[graph.head(undo.edge)] = undo.headMovedIn;
            for (int i = 0; i < 2; i++) {
                changes.removeLast();
                undos.removeLast();
            }
        }
    }

    private void note(int edge, int round, int table) {
        undos.add(new Undo(edge, round, table, movedIn[graph.tail(edge)], movedIn[graph.head(edge)]));
    }

    void plan(int edge, int round, int wantedTable) {
        BitSet open = freeTables[round];
        int table = wantedTable != NONE && open.get(wantedTable) ? wantedTable : open.nextSetBit(0);
        take(round, table);
        note(edge, round, table);
        roundOf[edge] = round;
        tableOf[edge] = table;
        edgeOfTable[round * tables + table] = edge;
        for (int person : new int[] {graph.tail(edge), graph.head(edge)}) {
            edgeAt[person * rounds + round] = edge;
            free[person] &= ~(1L << round);
            meetings[person]++;
            movedIn[person] |= 1L << round;
        }
        changes.add(new Change.Planned(round, table, graph.tail(edge), graph.head(edge)));
    }

    void cancel(int edge) {
        int round = roundOf[edge];
        note(edge, round, tableOf[edge]);
        edgeOfTable[round * tables + tableOf[edge]] = NONE;
        freeTables[round].set(tableOf[edge]);
        freeTablesLeft[round]++;
        roundsWithTable |= 1L << round;
        roundOf[edge] = NONE;
        for (int person : new int[] {graph.tail(edge), graph.head(edge)}) {
            edgeAt[person * rounds + round] = NONE;
            free[person] |= 1L << round;
            meetings[person]--;
            movedIn[person] |= 1L << round;
        }
        changes.add(new Change.Cancelled(round, graph.tail(edge), graph.head(edge)));
    }

    /** Rounds in which so many meetings more could be held. */
    long roundsWithSpareTables(int spare) {
        long rounds = 0;
        for (int r = now; r < this.rounds; r++) {
            rounds |= freeTablesLeft[r] >= spare ? 1L << r : 0;
        }
        return rounds;
    }

    /** Takes a free table out of a round. */
    void lose(int round, int table) {
        lost.set(table);
        take(round, table);
    }

    private void take(int round, int table) {
        if (freeTables[round].get(table)) {
            freeTables[round].clear(table);
            freeTablesLeft[round]--;
        }
        if (freeTablesLeft[round] == 0) {
            roundsWithTable &= ~(1L << round);
        }
    }

    /** The meeting at a table of a round, or {@link #NONE}. */
    int edgeAtTable(int round, int table) {
        return edgeOfTable[round * tables + table];
    }

    int tables() {
        return tables;
    }

    int[] tablesLeft() {
        return IntStream.range(0, tables).filter(table -> !lost.get(table)).toArray();
    }

    List<Change> takeChanges() {
        List<Change> taken = List.copyOf(changes);
        changes.clear();
        undos.clear();
        return taken;
    }

    /** What is different from how these edges' rounds and tables were, cancelled meetings first. */
    List<Change> takeChangesSince(int[] oldRound, int[] oldTable) {
        changes.clear();
        undos.clear();
        for (int e = 0; e < oldRound.length; e++) {
            if (oldRound[e] != NONE && isElsewhere(e, oldRound, oldTable)) {
                changes.add(new Change.Cancelled(oldRound[e], graph.tail(e), graph.head(e)));
            }
        }
        for (int e = 0; e < oldRound.length; e++) {
            if (roundOf[e] != NONE && isElsewhere(e, oldRound, oldTable)) {
                changes.add(new Change.Planned(roundOf[e], tableOf[e], graph.tail(e), graph.head(e)));
            }
        }
        return takeChanges();
    }

    private boolean isElsewhere(int edge, int[] oldRound, int[] oldTable) {
        return oldRound[edge] != roundOf[edge] || oldTable[edge] != tableOf[edge];
    }

    int[] tableOfEach() {
        return tableOf.clone();
    }
}

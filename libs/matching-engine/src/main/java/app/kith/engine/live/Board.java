package app.kith.engine.live;

import app.kith.engine.plan.CandidateGraph;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who meets whom in which round at which table, and who is there. Rounds are the bits of a long. */
final class Board {

    static final int NONE = -1;

    private final CandidateGraph graph;
    private final int rounds;
    private final int[] limit;
    private final boolean[] present;
    private final long[] available;
    private final boolean[] blocked;
    private final boolean[] metBefore;
    private final int[] roundOf;
    private final int[] edgeAt;
    private final int[] tableOf;
    private final int[] meetings;
    private final long[] free;
    private final long[] movedIn;
    private final RoundTables tables;
    private final List<Change> changes = new ArrayList<>();
    private final List<Undo> undos = new ArrayList<>();
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
        this.tables = new RoundTables(rounds, tables);
    }

    CandidateGraph graph() {
        return graph;
    }

    int rounds() {
        return rounds;
    }

    int limit(int person) {
        return limit[person];
    }

    boolean isPresent(int person) {
        return present[person];
    }

    /** The rounds in which a person would take part if present. */
    long available(int person) {
        return available[person];
    }

    boolean isBlocked(int edge) {
        return blocked[edge];
    }

    boolean metBefore(int edge) {
        return metBefore[edge];
    }

    /** The round of a meeting, or {@link #NONE} while it is not planned. */
    int roundOf(int edge) {
        return roundOf[edge];
    }

    void leave(int person) {
        present[person] = false;
    }

    void arrive(int person, long inRounds) {
        present[person] = true;
        available[person] = inRounds;
    }

    void block(int edge) {
        blocked[edge] = true;
    }

    void noteMetBefore(int edge) {
        metBefore[edge] = true;
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
        return tables.roundsWithTable();
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
        long common = free(one) & free(other) & roundsWithTable();
        return (common >>> round & 1) == 1 && hasRoom(one) && hasRoom(other) && mayMeet(edge, true);
    }

    void requireFree(int edge, int round, int table) {
        boolean exists = edge >= 0 && edge < roundOf.length && round >= 0 && round < rounds;
        if (!exists || !canPlan(edge, round) || !tables.isFree(round, table)) {
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
        int table = tables.freeOne(round, wantedTable);
        tables.seat(edge, round, table);
        note(edge, round, table);
        roundOf[edge] = round;
        tableOf[edge] = table;
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
        tables.clear(round, tableOf[edge]);
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
        return tables.roundsWithSpare(spare, now);
    }

    RoundTables tables() {
        return tables;
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

    int[] roundOfEach() {
        return roundOf.clone();
    }

    int[] tableOfEach() {
        return tableOf.clone();
    }
}

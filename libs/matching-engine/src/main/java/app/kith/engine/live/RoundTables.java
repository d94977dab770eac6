package app.kith.engine.live;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Which meeting sits at which table in which round, and which tables are free. Rounds are the bits of a long. */
final class RoundTables {

    private static final int NONE = Board.NONE;

    private final int rounds;
    private final int tables;
    private final int[] edgeAt;
    private final BitSet[] free;
    private final int[] left;
    private final BitSet lost = new BitSet();
    private long roundsWithTable;

    RoundTables(int rounds, int tables) {
        this.rounds = rounds;
        this.tables = tables;
        edgeAt = new int[Math.multiplyExact(rounds, tables)];
        Arrays.fill(edgeAt, NONE);
        free = new BitSet[rounds];
        left = new int[rounds];
        Arrays.fill(left, tables);
        for (int r = 0; r < rounds; r++) {
            free[r] = new BitSet(tables);
            free[r].set(0, tables);
        }
        roundsWithTable = tables > 0 ? (1L << rounds) - 1 : 0;
    }

    int count() {
        return tables;
    }

    long roundsWithTable() {
        return roundsWithTable;
    }

    /** Rounds from one on in which so many meetings more could be held. */
    long roundsWithSpare(int spare, int from) {
        long with = 0;
        for (int r = from; r < rounds; r++) {
            with |= left[r] >= spare ? 1L << r : 0;
        }
        return with;
    }

    boolean isFree(int round, int table) {
        return table >= 0 && table < tables && free[round].get(table);
    }

    /** The wanted table if it is free, else the first that is. */
    int freeOne(int round, int wanted) {
        return wanted != NONE && free[round].get(wanted) ? wanted : free[round].nextSetBit(0);
    }

    void seat(int edge, int round, int table) {
        take(round, table);
        edgeAt[round * tables + table] = edge;
    }

    void clear(int round, int table) {
        edgeAt[round * tables + table] = NONE;
        free[round].set(table);
        left[round]++;
        roundsWithTable |= 1L << round;
    }

    /** Takes a free table out of a round. */
    void lose(int round, int table) {
        lost.set(table);
        take(round, table);
    }

    private void take(int round, int table) {
        if (free[round].get(table)) {
            free[round].clear(table);
            left[round]--;
        }
        if (left[round] == 0) {
            roundsWithTable &= ~(1L << round);
        }
    }

    /** The meeting at a table of a round, or {@link Board#NONE}. */
    int edgeAt(int round, int table) {
        return edgeAt[round * tables + table];
    }

    /** The tables that are not lost. */
    int[] kept() {
        return IntStream.range(0, tables).filter(table -> !lost.get(table)).toArray();
    }
}

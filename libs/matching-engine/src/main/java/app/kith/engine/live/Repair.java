package app.kith.engine.live;

/**
 * Finds one more meeting for a person: a direct pair in a round that is free for both; or such a pair after the other has moved a
 * meeting to another round; or a pair with somebody whose partner of that round gets a new one in turn. The largest gain in weight
 * is taken, and pairs that met at earlier gatherings only where there is no other.
 */
final class Repair {

    private static final int NONE = Board.NONE;

    private final Board board;
    private final double[] heaviest;
    private double gain;
    private int pair;
    private int round;
    private int dropped;
    private int instead;
    private int insteadRound;

    Repair(Board board) {
        this.board = board;
        heaviest = new double[board.graph.people()];
        for (int e = 0; e < board.graph.edges(); e++) {
            heaviest[board.graph.tail(e)] = Math.max(heaviest[board.graph.tail(e)], board.graph.weight(e));
            heaviest[board.graph.head(e)] = Math.max(heaviest[board.graph.head(e)], board.graph.weight(e));
        }
    }

    /** Plans one more meeting for a person, preferably in the round and at the table given; false where there is none. */
    boolean another(int person, int wantedRound, int wantedTable) {
        if (!board.hasRoom(person) || board.free(person) == 0) {
            return false;
        }
        if (!search(person, wantedRound, false) && !search(person, wantedRound, true)) {
            return false;
        }
        carryOut(round == wantedRound ? wantedTable : NONE);
        return true;
    }

    private void carryOut(int wantedTable) {
        int table = wantedTable;
        if (dropped != NONE) {
            table = board.roundOf[dropped] == round ? board.table(dropped) : NONE;
            board.cancel(dropped);
        }
        board.plan(pair, round, table);
        if (instead != NONE) {
            board.plan(instead, insteadRound, NONE);
        }
    }

    private boolean search(int p, int wantedRound, boolean again) {
        gain = Double.NEGATIVE_INFINITY;
        pair = NONE;
        for (int h = board.graph.start(p); h < board.graph.start(p + 1); h++) {
            int e = board.graph.edge(h);
            int q = board.graph.neighbour(h);
            if (board.mayMeet(e, again) && board.present[q]) {
                if (board.hasRoom(q)) {
                    direct(p, q, e, wantedRound);
                }
                take(p, q, e, again);
            }
        }
        return pair != NONE;
    }

    private void direct(int p, int q, int e, int wantedRound) {
        long common = board.free(p) & board.free(q) & board.roundsWithTable();
        double weight = board.graph.weight(e);
        if (common != 0 && weight > gain) {
            long wanted = wantedRound == NONE ? 0 : common & 1L << wantedRound;
            found(weight, e, Long.numberOfTrailingZeros(wanted != 0 ? wanted : common), NONE, NONE, NONE);
        }
    }

    /** Looks at each meeting that q has: without it, p may have its round or another one that q has free. */
    private void take(int p, int q, int e, boolean again) {
        double weight = board.graph.weight(e);
        long open = board.free(p);
        long idle = board.free(q);
        for (long taken = board.toCome() & ~idle; taken != 0; taken &= taken - 1) {
            int r = Long.numberOfTrailingZeros(taken);
            int old = board.edgeAt(q, r);
            if (old == NONE) {
                continue;
            }
            int x = board.partner(old, q);
            double left = weight - board.graph.weight(old);
            boolean mayShift = weight > gain && board.hasRoom(q) && (open >>> r & 1) == 1;
            if ((mayShift || left + heaviest[x] > gain) && board.mayMove(q, r) && board.mayMove(x, r)) {
                if (mayShift) {
                    shift(q, x, e, r, old);
                }
                long common = open & ((1L << r) | (idle & board.roundsWithTable()));
                if (common != 0) {
                    long same = common & 1L << r;
                    replace(p, q, x, e, Long.numberOfTrailingZeros(same != 0 ? same : common), old, left, again);
                }
            }
        }
    }

    /** q and x meet in another round, so that p can have this one. */
    private void shift(int q, int x, int e, int r, int old) {
        long other = board.free(q) & board.free(x) & board.roundsWithTable();
        if (other != 0) {
            found(board.graph.weight(e), e, r, old, old, Long.numberOfTrailingZeros(other));
        }
    }

    /** p meets q in a round, and x, whom q would have met, meets somebody else. */
    private void replace(int p, int q, int x, int e, int r, int old, double left, boolean again) {
        int dropRound = board.roundOf[old];
        long open = board.free(x) | 1L << dropRound;
        long withTable = board.roundsWithTable() | (r == dropRound ? 0 : 1L << dropRound);
        if (r != dropRound && !board.hasTwoFreeTables(r)) {
            withTable &= ~(1L << r);
        }
        for (int h = board.graph.start(x); h < board.graph.start(x + 1); h++) {
            int other = board.graph.edge(h);
            double sum = left + board.graph.weight(other);
            if (sum > gain) {
                int y = board.graph.neighbour(h);
                if (y != p && y != q && board.hasRoom(y) && board.mayMeet(other, again)) {
                    long common = open & board.free(y) & withTable;
                    if (common != 0) {
                        found(sum, e, r, old, other, Long.numberOfTrailingZeros(common));
                    }
                }
            }
        }
    }

    private void found(double itsGain, int e, int r, int drop, int other, int otherRound) {
        gain = itsGain;
        pair = e;
        round = r;
        dropped = drop;
        instead = other;
        insteadRound = otherRound;
    }
}

package app.kith.engine.live;

/**
 * Finds one more meeting for a person along an alternating path of the graph: a pair in a round that is free for both, or a pair with
 * somebody who gives up a meeting for it, whose other person then looks for one in turn. First the best trail by the prices of people's
 * time is tried, with meetings that change their rounds for it. Where that does not lead to a meeting, paths are begun that keep to the
 * rounds as they are, and only the most promising are followed (a beam), a few steps at most. Pairs that met at earlier gatherings are
 * taken only where there is no other.
 */
final class Repair {

    private static final int NONE = Board.NONE;
    private static final int STEPS = 2;
    private static final int BEAM = 4;
    private static final int NODES = 1 + STEPS * BEAM;

    private final Board board;
    private final TimePrices prices;
    private final TrailSearch trails;
    private final RoundSearch rounds;
    private final double[] heaviest;
    private final int[] person = new int[NODES];
    private final long[] free = new long[NODES];
    private final double[] gain = new double[NODES];
    private final int[] parent = new int[NODES];
    private final int[] added = new int[NODES];
    private final int[] addedRound = new int[NODES];
    private final int[] dropped = new int[NODES];
    private int level;
    private int next;
    private long spare;
    private double best;
    private int bestNode;
    private int bestEdge;
    private int bestRound;
    private int bestShift;
    private int bestShiftRound;

    Repair(Board board) {
        this.board = board;
        prices = new TimePrices(board);
        trails = new TrailSearch(board, prices);
        rounds = new RoundSearch(board);
        heaviest = new double[board.graph().people()];
        for (int e = 0; e < board.graph().edges(); e++) {
            heaviest[board.graph().tail(e)] =
                    Math.max(heaviest[board.graph().tail(e)], board.graph().weight(e));
            heaviest[board.graph().head(e)] =
                    Math.max(heaviest[board.graph().head(e)], board.graph().weight(e));
        }
    }

    /** Plans one more meeting for a person, preferably in the round and at the table given; false where there is none. */
    boolean another(int who, int wantedRound, int wantedTable) {
        if (!board.hasRoom(who) || board.free(who) == 0) {
            return false;
        }
        if (followTrail(who, wantedRound, wantedTable)) {
            return true;
        }
        spare = board.roundsWithSpareTables(STEPS + 1);
        if (!search(who, wantedRound, false) && !search(who, wantedRound, true)) {
            return false;
        }
        carryOut(wantedRound, wantedTable);
        return true;
    }

    /** Somebody has come or gone. */
    void update(int person) {
        prices.update(person);
    }

    /** Carries out the best trail, if all its pairs find a round. */
    private boolean followTrail(int who, int wantedRound, int wantedTable) {
        int[] trail = trails.find(who);
        if (trail.length == 0) {
            return false;
        }
        int moment = board.moment();
        int[] round = new int[trail.length];
        int[] table = new int[trail.length];
        for (int i = 1; i < trail.length; i += 2) {
            round[i] = board.roundOf(trail[i]);
            table[i] = board.table(trail[i]);
            board.cancel(trail[i]);
        }
        for (int i = 0; i < trail.length; i += 2) {
            boolean given = i + 1 < trail.length;
            int wanted = given ? round[i + 1] : i == 0 ? wantedRound : NONE;
            int at = given ? table[i + 1] : i == 0 ? wantedTable : NONE;
            if (!rounds.plan(trail[i], wanted, at)) {
                board.undoTo(moment);
                return false;
            }
        }
        return true;
    }

    private boolean search(int who, int wantedRound, boolean again) {
        best = Double.NEGATIVE_INFINITY;
        bestEdge = NONE;
        person[0] = who;
        free[0] = board.free(who);
        gain[0] = 0;
        parent[0] = NONE;
        int from = 0;
        level = 1;
        for (int step = 0; step <= STEPS && from < level; step++) {
            next = level;
            for (int node = from; node < level; node++) {
                extend(node, step, wantedRound, again);
            }
            from = level;
            level = next;
        }
        return bestEdge != NONE;
    }

    private void extend(int node, int step, int wantedRound, boolean again) {
        int b = person[node];
        for (int h = board.graph().start(b); h < board.graph().start(b + 1); h++) {
            int e = board.graph().edge(h);
            int c = board.graph().neighbour(h);
            if (!board.isPresent(c) || !board.mayMeet(e, again) || isOnPath(node, c)) {
                continue;
            }
            double sum = gain[node] + board.graph().weight(e);
            if (sum > best && board.hasRoom(c)) {
                finish(node, e, c, sum, step == 0 ? board.roundsWithTable() : spare, wantedRound);
            }
            if (step < STEPS) {
                take(node, e, c, sum, step == 0);
            }
        }
    }

    private void finish(int node, int e, int c, double sum, long tables, int wantedRound) {
        long common = free[node] & board.free(c) & tables;
        if (common != 0) {
            long wanted = wantedRound == NONE ? 0 : common & (1L << wantedRound);
            found(node, e, Long.numberOfTrailingZeros(wanted != 0 ? wanted : common), sum, NONE, NONE);
        }
    }

    /** Looks at each meeting that c could give up: without it, the pair has its round or another one that c has free. */
    private void take(int node, int e, int c, double sum, boolean first) {
        long idle = board.free(c);
        for (long taken = board.toCome() & ~idle; taken != 0; taken &= taken - 1) {
            int r = Long.numberOfTrailingZeros(taken);
            int old = board.edgeAt(c, r);
            if (old == NONE) {
                continue;
            }
            int x = board.partner(old, c);
            double left = sum - board.graph().weight(old);
            boolean mayShift = first && sum > best && board.hasRoom(c) && (free[node] >>> r & 1) == 1;
            boolean mayFollow = left + heaviest[x] > best && isInBeam(left) && !isOnPath(node, x);
            if ((mayShift || mayFollow) && board.mayMove(c, r) && board.mayMove(x, r)) {
                long other = idle & board.free(x) & board.roundsWithTable();
                if (mayShift && other != 0) {
                    found(node, e, r, sum, old, Long.numberOfTrailingZeros(other));
                }
                long same = free[node] & (1L << r);
                long common = same != 0 ? same : free[node] & idle & spare;
                if (mayFollow && common != 0) {
                    keep(node, e, Long.numberOfTrailingZeros(common), old, x, r, left);
                }
            }
        }
    }

    private boolean isInBeam(double left) {
        return next - level < BEAM || left > gain[next - 1];
    }

    /** The beam is kept in order, best first. */
    private void keep(int node, int e, int round, int old, int x, int r, double left) {
        int at = next - level < BEAM ? next++ : next - 1;
        for (; at > level && gain[at - 1] < left; at--) {
            person[at] = person[at - 1];
            free[at] = free[at - 1];
            gain[at] = gain[at - 1];
            parent[at] = parent[at - 1];
            added[at] = added[at - 1];
            addedRound[at] = addedRound[at - 1];
            dropped[at] = dropped[at - 1];
        }
        person[at] = x;
        free[at] = board.free(x) | (1L << r);
        gain[at] = left;
        parent[at] = node;
        added[at] = e;
        addedRound[at] = round;
        dropped[at] = old;
    }

    private boolean isOnPath(int node, int candidate) {
        for (int at = node; at != NONE; at = parent[at]) {
            if (person[at] == candidate) {
                return true;
            }
            if (at != 0 && board.partner(dropped[at], person[at]) == candidate) {
                return true;
            }
        }
        return false;
    }

    private void found(int node, int e, int round, double sum, int shift, int shiftRound) {
        best = sum;
        bestNode = node;
        bestEdge = e;
        bestRound = round;
        bestShift = shift;
        bestShiftRound = shiftRound;
    }

    private void carryOut(int wantedRound, int wantedTable) {
        int[] path = new int[STEPS];
        int[] tables = new int[STEPS];
        int length = 0;
        for (int node = bestNode; node != 0; node = parent[node]) {
            boolean sameRound = board.roundOf(dropped[node]) == addedRound[node];
            tables[length] = sameRound ? board.table(dropped[node]) : NONE;
            path[length++] = node;
            board.cancel(dropped[node]);
        }
        for (int i = length - 1; i >= 0; i--) {
            board.plan(added[path[i]], addedRound[path[i]], tables[i]);
        }
        int table = bestRound == wantedRound ? wantedTable : NONE;
        if (bestShift != NONE) {
            table = board.table(bestShift);
            board.cancel(bestShift);
        }
        board.plan(bestEdge, bestRound, table);
        if (bestShift != NONE) {
            board.plan(bestShift, bestShiftRound, NONE);
        }
    }
}

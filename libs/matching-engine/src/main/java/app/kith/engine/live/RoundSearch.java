package app.kith.engine.live;

/**
 * Finds a round for a pair: one that both have free, or one of two rounds that can be exchanged along the alternating path of meetings
 * from one of them (a Kempe chain), after which both have it free. Only rounds that nobody has been told about are exchanged.
 */
final class RoundSearch {

    private static final int NONE = Board.NONE;
    private static final int LONGEST = 16;

    private final Board board;
    private final int[] path = new int[LONGEST];
    private final int[] tables = new int[LONGEST];
    private int length;

    RoundSearch(Board board) {
        this.board = board;
    }

    /** Plans a pair, in the wanted round and at the wanted table if that can be; false if there is no round. */
    boolean plan(int edge, int wantedRound, int wantedTable) {
        int one = board.graph().tail(edge);
        int other = board.graph().head(edge);
        long common = board.free(one) & board.free(other) & board.roundsWithTable();
        if (common != 0) {
            boolean wanted = wantedRound != NONE && (common >>> wantedRound & 1) == 1;
            board.plan(edge, wanted ? wantedRound : Long.numberOfTrailingZeros(common), wanted ? wantedTable : NONE);
            return true;
        }
        return exchange(edge, one, other);
    }

    private boolean exchange(int edge, int one, int other) {
        long untold = board.toCome() & ~((1L << board.announced()) - 1) & board.roundsWithTable();
        int shortest = LONGEST + 1;
        int first = NONE;
        int to = NONE;
        int from = NONE;
        for (long a = board.free(one) & untold; a != 0; a &= a - 1) {
            int r = Long.numberOfTrailingZeros(a);
            for (long b = board.free(other) & untold; b != 0; b &= b - 1) {
                int s = Long.numberOfTrailingZeros(b);
                // one gives up round s to have it free like the other, or the other gives up round r
                if (follow(one, s, r, other, shortest)) {
                    shortest = length;
                    first = one;
                    from = s;
                    to = r;
                }
                if (follow(other, r, s, one, shortest)) {
                    shortest = length;
                    first = other;
                    from = r;
                    to = s;
                }
            }
        }
        if (first == NONE) {
            return false;
        }
        follow(first, from, to, first == one ? other : one, LONGEST + 1);
        for (int i = 0; i < length; i++) {
            tables[i] = board.table(path[i]);
            board.cancel(path[i]);
        }
        for (int i = 0; i < length; i++) {
            board.plan(path[i], i % 2 == 0 ? to : from, tables[i]);
        }
        board.plan(edge, from, NONE);
        return true;
    }

    /** Follows the meetings in two rounds in turn; false where the path is as long as another, ends at the avoided person or cannot be exchanged. */
    private boolean follow(int person, int from, int to, int avoided, int shorterThan) {
        length = 0;
        int here = from;
        for (int at = person; ; ) {
            int e = board.edgeAt(at, here);
            if (e == NONE) {
                // whoever ends the path must have this round free for the last meeting
                return length > 0 && (board.free(at) >>> here & 1) == 1;
            }
            if (length + 1 >= shorterThan || length == LONGEST) {
                return false;
            }
            path[length++] = e;
            at = board.partner(e, at);
            if (at == avoided) {
                return false;
            }
            here = from + to - here;
        }
    }
}

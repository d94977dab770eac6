package app.kith.engine.live;

import app.kith.engine.plan.CandidateGraph;
import app.kith.engine.timetable.Timetable;
import java.util.ArrayList;
import java.util.List;

/**
 * A plan that is kept up while the gathering runs. Whenever somebody loses a meeting, one repair is tried at once: a pair in a free round
 * of both, one for which meetings change their rounds, or one for which some others get new partners; the more of them, the more it must
 * gain. Nobody gets fewer meetings by it. Rounds that are over never change, and in rounds announced already nobody is moved a second time
 * for another's sake.
 *
 * <p>Safe for use by several threads: every method holds the plan's monitor for as long as it runs, mostly well under a millisecond.
 * A new plan for the rounds to come is worked out from an {@link Outlook} without the monitor and handed over with {@link #adopt}.
 */
public final class LivePlan {

    /** Rounds are the bits of a long. */
    public static final int MOST_ROUNDS = 63;

    private static final int NONE = Board.NONE;

    private final Board board;
    private final Repair repair;
    private long version;

    /**
     * An empty plan in which everybody is there.
     *
     * @param graph who may meet whom, and how much that is worth
     * @param rounds at most {@value #MOST_ROUNDS}
     * @param tables meetings in one round
     * @param limit the most meetings of each person
     * @throws IllegalArgumentException if a number is out of range or there is not one limit for each person
     */
    public LivePlan(CandidateGraph graph, int rounds, int tables, int[] limit) {
        require(rounds >= 0 && rounds <= MOST_ROUNDS, "0 to 63 rounds: " + rounds);
        require(tables >= 0, "tables are not negative: " + tables);
        require(limit.length == graph.people(), "one limit for each person");
        board = new Board(graph, rounds, tables, limit);
        repair = new Repair(board);
    }

    /**
     * Takes over meetings planned beforehand.
     *
     * @param edges the meetings' edges in the graph
     * @param timetable a round and a table for each of them; meetings without are left out
     * @throws IllegalArgumentException if a person or a table is taken twice in a round, or somebody has more meetings than their
     *     limit; then nothing is taken over
     */
    public synchronized void plan(int[] edges, Timetable timetable) {
        require(timetable.meetings() == edges.length, "a round and a table for each meeting");
        List<Integer> planned = new ArrayList<>();
        try {
            for (int i = 0; i < edges.length; i++) {
                if (timetable.slot(i) != Timetable.NONE) {
                    board.requireFree(edges[i], timetable.slot(i), timetable.table(i));
                    board.plan(edges[i], timetable.slot(i), timetable.table(i));
                    planned.add(edges[i]);
                }
            }
        } catch (IllegalArgumentException e) {
            planned.forEach(board::cancel);
            throw e;
        } finally {
            board.takeChanges();
        }
    }

    /** These two met at an earlier gathering: they meet again only where there is nobody else. Unknown pairs are ignored. */
    public synchronized void metBefore(int one, int other) {
        int edge = edge(one, other);
        if (edge != NONE) {
            board.noteMetBefore(edge);
        }
    }

    /**
     * The rounds before this one are over, and their meetings count as held.
     *
     * @throws IllegalArgumentException if the round is none, or over already
     */
    public synchronized void begin(int round) {
        require(round >= board.now() && round <= board.rounds(), "no round to begin: " + round);
        board.begin(round);
    }

    /** People have been told about the rounds before this one. */
    public synchronized void announce(int upTo) {
        require(upTo >= 0 && upTo <= board.rounds(), "no round: " + upTo);
        board.announce(upTo);
    }

    /** Somebody is not there, or leaves: the meetings of the running round and of those to come are given to others. */
    public synchronized List<Change> leave(int person) {
        requirePerson(person);
        version++;
        board.leave(person);
        List<Loss> losses = new ArrayList<>();
        for (int r = board.now(); r < board.rounds(); r++) {
            int edge = board.edgeAt(person, r);
            if (edge != NONE) {
                losses.add(cancel(edge, board.partner(edge, person)));
            }
        }
        repair.update(person);
        losses.forEach(this::repair);
        return board.takeChanges();
    }

    /**
     * Somebody arrives, or comes back, and gets as many meetings as there are.
     *
     * @param rounds in which the person takes part, round r as bit r
     */
    public synchronized List<Change> arrive(int person, long rounds) {
        requirePerson(person);
        version++;
        board.arrive(person, rounds);
        repair.update(person);
        boolean more = true;
        while (more) {
            more = repair.another(person, NONE, NONE);
        }
        return board.takeChanges();
    }

    /** These two never meet, at least not any more. */
    public synchronized List<Change> block(int one, int other) {
        requirePerson(one);
        requirePerson(other);
        version++;
        int edge = edge(one, other);
        if (edge != NONE) {
            board.block(edge);
            repair.update(one);
            if (board.roundOf(edge) >= board.now()) {
                Loss loss = cancel(edge, one);
                repair(loss);
                repair(new Loss(other, loss.round, loss.table));
            }
        }
        return board.takeChanges();
    }

    /** A table is gone for the running round and those to come; its meetings move to free tables or else to other rounds. */
    public synchronized List<Change> loseTable(int table) {
        require(table >= 0 && table < board.tables().count(), "no table: " + table);
        version++;
        for (int r = board.now(); r < board.rounds(); r++) {
            int edge = board.tables().edgeAt(r, table);
            if (edge != NONE) {
                board.cancel(edge);
            }
            board.tables().lose(r, table);
            if (edge != NONE) {
                replan(edge, r);
            }
        }
        return board.takeChanges();
    }

    private void replan(int edge, int round) {
        int one = board.graph().tail(edge);
        int other = board.graph().head(edge);
        long common = board.free(one) & board.free(other) & board.roundsWithTable();
        if (common != 0) {
            boolean same = (common >>> round & 1) == 1;
            board.plan(edge, same ? round : Long.numberOfTrailingZeros(common), NONE);
        } else {
            repair(new Loss(one, round, NONE));
            repair(new Loss(other, round, NONE));
        }
    }

    /** What a new plan for the rounds not yet announced may use; see {@link Outlook#resolve}. */
    public synchronized Outlook outlook() {
        return Outlook.of(board, version);
    }

    /**
     * Replaces the rounds that the outlook was about. What has changed since then goes first: meetings that have become impossible are
     * left out and, like everybody who got fewer than before, repaired. Rounds that have been announced since then stay as they are.
     */
    public synchronized List<Change> adopt(Outlook.Proposal proposal) {
        int from = Math.max(proposal.from(), board.announced());
        int[] oldRound = board.roundOfEach();
        int[] oldTable = board.tableOfEach();
        int[] before = new int[board.graph().people()];
        for (int person = 0; person < before.length; person++) {
            before[person] = board.meetings(person);
        }
        for (int e = 0; e < board.graph().edges(); e++) {
            if (board.roundOf(e) >= from) {
                board.cancel(e);
            }
        }
        proposal.forEach((edge, round, table) -> {
            if (round >= from && board.canPlan(edge, round)) {
                board.plan(edge, round, table);
            }
        });
        version++;
        for (int person = 0; person < before.length; person++) {
            boolean more = true;
            while (more && board.isPresent(person) && board.meetings(person) < before[person]) {
                more = repair.another(person, NONE, NONE);
            }
        }
        return board.takeChangesSince(oldRound, oldTable);
    }

    /** Whether anything has changed since an outlook was taken. */
    public synchronized boolean hasChangedSince(Outlook outlook) {
        return outlook.version() != version;
    }

    /** Whom a person meets in a round, or -1. */
    public synchronized int partner(int person, int round) {
        int edge = board.edgeAt(person, round);
        return edge == NONE ? NONE : board.partner(edge, person);
    }

    /** The table of a person in a round, or -1. */
    public synchronized int table(int person, int round) {
        int edge = board.edgeAt(person, round);
        return edge == NONE ? NONE : board.table(edge);
    }

    public synchronized boolean isPresent(int person) {
        return board.isPresent(person);
    }

    /** The weight of all meetings, held and planned. */
    public synchronized double value() {
        double sum = 0;
        for (int e = 0; e < board.graph().edges(); e++) {
            sum += board.roundOf(e) == NONE ? 0 : board.graph().weight(e);
        }
        return sum;
    }

    private Loss cancel(int edge, int stays) {
        var loss = new Loss(stays, board.roundOf(edge), board.table(edge));
        board.cancel(edge);
        return loss;
    }

    private void repair(Loss loss) {
        repair.another(loss.person, loss.round, loss.table);
    }

    private int edge(int one, int other) {
        requirePerson(one);
        requirePerson(other);
        return one == other ? NONE : board.graph().find(one, other);
    }

    private void requirePerson(int person) {
        require(person >= 0 && person < board.graph().people(), "unknown person: " + person);
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Somebody who has lost a meeting, with its round and table. */
    private record Loss(int person, int round, int table) {}
}

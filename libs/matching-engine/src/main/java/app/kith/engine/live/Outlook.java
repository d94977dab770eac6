package app.kith.engine.live;

import app.kith.engine.plan.CandidateGraph;
import app.kith.engine.timetable.Timetable;
import app.kith.engine.timetable.TimetableRequest;
import app.kith.engine.timetable.TimetableResult.NotFound;
import app.kith.engine.timetable.TimetableResult.Planned;
import app.kith.engine.timetable.TimetableSettings;
import app.kith.engine.timetable.Timetabler;
import java.util.Arrays;

/** The rounds that nobody has been told about, as they were at one moment; immutable, so that another thread can plan them anew. */
public final class Outlook {

    /** What an old acquaintance weighs against a stranger. */
    private static final double AGAIN = 1e-3;

    private final long version;
    private final int from;
    private final int rounds;
    private final CandidateGraph graph;
    private final int[] edgeOf;
    private final int[] limit;
    private final long[] available;
    private final int[] tables;
    private final boolean isEverybodyThroughout;

    private Outlook(
            long version,
            int from,
            int rounds,
            CandidateGraph graph,
            int[] edgeOf,
            int[] limit,
            long[] available,
            int[] tables,
            boolean isEverybodyThroughout) {
        this.version = version;
        this.from = from;
        this.rounds = rounds;
        this.graph = graph;
        this.edgeOf = edgeOf;
        this.limit = limit;
        this.available = available;
        this.tables = tables;
        this.isEverybodyThroughout = isEverybodyThroughout;
    }

    static Outlook of(Board board, long version) {
        int from = board.announced();
        int people = board.graph().people();
        int[] limit = new int[people];
        long[] available = new long[people];
        boolean throughout = true;
        long all = (1L << (board.rounds() - from)) - 1;
        for (int person = 0; person < people; person++) {
            int kept = 0;
            for (int r = 0; r < from; r++) {
                kept += board.edgeAt(person, r) == Board.NONE ? 0 : 1;
            }
            available[person] = board.isPresent(person) ? board.available(person) >>> from & all : 0;
            limit[person] = available[person] == 0 ? 0 : Math.max(0, board.limit(person) - kept);
            limit[person] = Math.min(limit[person], Long.bitCount(available[person]));
            throughout &= available[person] == 0 || available[person] == all;
        }
        int[] edges = usable(board, from, limit);
        int[] tail = new int[edges.length];
        int[] head = new int[edges.length];
        double[] weight = new double[edges.length];
        for (int i = 0; i < edges.length; i++) {
            tail[i] = board.graph().tail(edges[i]);
            head[i] = board.graph().head(edges[i]);
            weight[i] = board.graph().weight(edges[i]) * (board.metBefore(edges[i]) ? AGAIN : 1);
        }
        var graph = CandidateGraph.of(people, tail, head, weight);
        return new Outlook(
                version,
                from,
                board.rounds(),
                graph,
                edges,
                limit,
                available,
                board.tables().kept(),
                throughout);
    }

    /** Ascending, so that the edges of the smaller graph keep their order. */
    private static int[] usable(Board board, int from, int[] limit) {
        int[] edges = new int[board.graph().edges()];
        int count = 0;
        for (int e = 0; e < edges.length; e++) {
            boolean open = board.roundOf(e) == Board.NONE || board.roundOf(e) >= from;
            if (open
                    && !board.isBlocked(e)
                    && limit[board.graph().tail(e)] > 0
                    && limit[board.graph().head(e)] > 0) {
                edges[count++] = e;
            }
        }
        return Arrays.copyOf(edges, count);
    }

    long version() {
        return version;
    }

    /** Plans the rounds anew; takes as long as the chooser and the timetable take. Same outlook, chooser and settings, same plan. */
    public Proposal resolve(Chooser chooser, TimetableSettings settings) {
        int[] chosen = chooser.choose(graph, limit.clone());
        int[] left = new int[chosen.length];
        int[] right = new int[chosen.length];
        double[] weight = new double[chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            left[i] = graph.tail(chosen[i]);
            right[i] = graph.head(chosen[i]);
            weight[i] = graph.weight(chosen[i]);
        }
        var request = TimetableRequest.of(graph.people(), rounds - from, tables.length, left, right)
                .weights(weight);
        if (!isEverybodyThroughout) {
            request.available(available);
        }
        return switch (Timetabler.solve(request.build(), settings)) {
            case Planned(Timetable timetable) -> new Proposal(chosen, timetable);
            case NotFound(Timetable closest) -> new Proposal(chosen, closest);
            default -> throw new IllegalStateException("meetings that may be lost are never infeasible");
        };
    }

    /** Meetings for the rounds of an outlook, to be handed to {@link LivePlan#adopt}. */
    public final class Proposal {

        private final int[] chosen;
        private final Timetable timetable;

        private Proposal(int[] chosen, Timetable timetable) {
            this.chosen = chosen;
            this.timetable = timetable;
        }

        int from() {
            return from;
        }

        void forEach(Meeting visitor) {
            for (int i = 0; i < chosen.length; i++) {
                if (timetable.slot(i) != Timetable.NONE) {
                    visitor.visit(edgeOf[chosen[i]], from + timetable.slot(i), tables[timetable.table(i)]);
                }
            }
        }
    }

    interface Meeting {

        void visit(int edge, int round, int table);
    }
}

package app.kith.engine.room.search;

import app.kith.engine.plan.CandidateGraph;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Exchanges of seats that only gain, those first that are wished for most: what annealing leaves undone at its last heat. */
final class Descent {

    private static final int BREATH = 256;
    private static final double NOTHING = 1e-6;

    private final Evening evening;
    private final Hall hall;
    private final Bill bill;
    private final BooleanSupplier cancelled;
    private final int[] best;
    private long left;

    Descent(Evening evening, Hall hall, Bill bill, BooleanSupplier cancelled) {
        this.evening = evening;
        this.hall = hall;
        this.bill = bill;
        this.cancelled = cancelled;
        CandidateGraph wishes = evening.input.wishes();
        best = IntStream.range(0, wishes.edges())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer edge) -> -wishes.weight(edge)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Until nothing gains any more, or so many exchanges were tried. */
    void run(long tries) {
        left = tries;
        boolean gained = true;
        while (gained && left > 0) {
            gained = false;
            for (int round = 0; round < hall.rounds; round++) {
                gained |= grant(round);
            }
            if (hall.rounds == 1) {
                gained |= relieve();
            }
        }
    }

    private boolean grant(int round) {
        CandidateGraph wishes = evening.input.wishes();
        boolean gained = false;
        for (int edge : best) {
            if (!goesOn()) {
                break;
            }
            int u = wishes.tail(edge);
            int v = wishes.head(edge);
            if (hall.isSeated(round, u) && hall.isSeated(round, v) && !bill.meet(u, v)) {
                gained |= brings(round, u, v) || brings(round, v, u);
            }
        }
        return gained;
    }

    private boolean brings(int round, int person, int wished) {
        if (bill.changeOfComing(round, person, wished) >= -NOTHING) {
            return false;
        }
        hall.swap(round, person, bill.leaving());
        return true;
    }

    /** Whoever sits out changes with somebody whose turn it might be as well. Of several rounds, who sits out in which is settled. */
    private boolean relieve() {
        boolean gained = false;
        for (int out : hall.sittingOut(0)) {
            int other = -1;
            double least = -NOTHING;
            for (int seat = 0; seat < hall.seats(0) && goesOn(); seat++) {
                int seated = hall.at(0, seat);
                if (evening.satOut[seated] == evening.satOut[out] && evening.side[seated] == evening.side[out]) {
                    double change = bill.change(0, out, seated);
                    if (change < least) {
                        least = change;
                        other = seated;
                    }
                }
            }
            if (other >= 0) {
                hall.swap(0, out, other);
                gained = true;
            }
        }
        return gained;
    }

    private boolean goesOn() {
        return --left > 0 && (left % BREATH != 0 || !cancelled.getAsBoolean());
    }
}

package app.kith.engine.room.search;

import app.kith.engine.plan.CandidateGraph;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;

/**
 * Simulated annealing (Kirkpatrick, Gelatt, Vecchi 1983) over exchanges of two seats, led to where something can be gained: first to
 * the people who sit where they must not (as the min-conflicts search of Minton et al. 1992), then to pairs that wish for each other.
 */
final class Annealing {

    private static final int BREATH = 256;
    private static final int NOBODY = -1;
    private static final double NOTHING = 1e-9;
    private static final double[] LEGAL_HEAT = {0.7, 0.12};
    private static final double[] VALUED_HEAT = {0.15, 0.08};
    private static final double SHARE_OF_WHOLE_EVENINGS = 0.1;

    private final Evening evening;
    private final Hall hall;
    private final SplittableRandom random;
    private final BooleanSupplier cancelled;
    private final boolean movesWholeEvenings;
    private boolean stopped;

    Annealing(Evening evening, Hall hall, boolean movesWholeEvenings, long seed, BooleanSupplier cancelled) {
        this.evening = evening;
        this.hall = hall;
        this.movesWholeEvenings = movesWholeEvenings;
        random = new SplittableRandom(seed);
        this.cancelled = cancelled;
    }

    boolean wasStopped() {
        return stopped;
    }

    /** Exchanges seats until nothing costs anything or so many exchanges were tried; whether the first is so, or there is no time left. */
    boolean makeLegal(Bill bill, long tries) {
        Troubled troubled = new Troubled(bill);
        double cost = bill.total();
        double least = cost;
        Hall best = cost > NOTHING ? hall.copy() : hall;
        double heat = LEGAL_HEAT[0];
        double cooling = cooling(LEGAL_HEAT, tries);
        long nextCopy = 0;
        for (long tried = 0; tried < tries && cost > NOTHING && !isCancelled(tried); tried++) {
            if (tried % BREATH == 0) {
                heat *= cooling;
            }
            int seat = troubled.pick();
            if (seat == NOBODY) {
                if (troubled.isEmpty()) {
                    troubled.look();
                }
                continue;
            }
            cost += movesWholeEvenings && random.nextDouble() < SHARE_OF_WHOLE_EVENINGS
                    ? exchangeEvenings(bill, seat / hall.rounds, random.nextInt(hall.people), heat)
                    : leave(bill, seat % hall.rounds, seat / hall.rounds, heat, troubled);
            if (cost < least - NOTHING && (cost <= NOTHING || tried >= nextCopy)) {
                least = cost;
                best = cost > NOTHING ? hall.copy() : hall;
                nextCopy = tried + hall.table.length / 8;
            }
        }
        if (cost > least) {
            restore(best);
        }
        return least <= NOTHING || stopped;
    }

    /** Exchanges seats so that as much as can be is earned, at so many tries. */
    void improve(Bill bill, long tries) {
        CandidateGraph wishes = evening.input.wishes();
        double cost = bill.total();
        double least = cost;
        Hall best = hall.copy();
        double heat = VALUED_HEAT[0];
        double cooling = cooling(VALUED_HEAT, tries);
        long sinceCopied = 0;
        for (long tried = 0; tried < tries && !isCancelled(tried); tried++, sinceCopied++) {
            if (tried % BREATH == 0) {
                heat *= cooling;
            }
            cost += movesWholeEvenings && random.nextDouble() < SHARE_OF_WHOLE_EVENINGS
                    ? exchangeEvenings(bill, random.nextInt(hall.people), random.nextInt(hall.people), heat)
                    : grant(bill, wishes, random.nextInt(hall.rounds), heat);
            if (sinceCopied >= hall.table.length && cost < least - NOTHING) {
                least = cost;
                best = hall.copy();
                sinceCopied = 0;
            }
        }
        if (cost > least) {
            restore(best);
        }
    }

    private static double cooling(double[] heat, long tries) {
        return Math.pow(heat[1] / heat[0], (double) BREATH / Math.max(BREATH, tries));
    }

    private boolean isCancelled(long tried) {
        stopped |= tried % BREATH == 0 && cancelled.getAsBoolean();
        return stopped;
    }

    private void restore(Hall best) {
        if (best != hall) {
            for (int round = 0; round < hall.rounds; round++) {
                hall.lay(round, best.orderOf(round), best.startsOf(round));
            }
        }
    }

    /** Somebody who should not stay changes places with somebody at another table. */
    private double leave(Bill bill, int round, int person, double heat, Troubled troubled) {
        int other = hall.at(round, random.nextInt(hall.seats(round)));
        if (!mayExchange(round, person, other)) {
            return 0;
        }
        double change = bill.change(round, person, other);
        if (!isAccepted(change, heat)) {
            return 0;
        }
        hall.swap(round, person, other);
        troubled.watch(round, hall.table(round, person));
        troubled.watch(round, hall.table(round, other));
        return change;
    }

    /** Somebody is brought to the table of a person wished for, in place of whoever can best be spared there. */
    private double grant(Bill bill, CandidateGraph wishes, int round, double heat) {
        if (hall.seats(round) == 0) {
            return 0;
        }
        int person = hall.at(round, random.nextInt(hall.seats(round)));
        int wished = wished(wishes, person);
        if (!hall.isSeated(round, wished) || bill.meet(person, wished)) {
            return 0;
        }
        double change = bill.changeOfComing(round, person, wished);
        if (!isAccepted(change, heat)) {
            return 0;
        }
        hall.swap(round, person, bill.leaving());
        return change;
    }

    /** The better of two random wishes; anybody if there is none. */
    private int wished(CandidateGraph wishes, int person) {
        int from = wishes.start(person);
        int many = wishes.start(person + 1) - from;
        if (many == 0) {
            return random.nextInt(hall.people);
        }
        int one = from + random.nextInt(many);
        int two = from + random.nextInt(many);
        return wishes.neighbour(wishes.weight(wishes.edge(one)) >= wishes.weight(wishes.edge(two)) ? one : two);
    }

    /** Two people exchange everything they have, which leaves untouched how often anybody meets again within the plan. */
    private double exchangeEvenings(Bill bill, int u, int v, double heat) {
        if (u == v
                || evening.side[u] != evening.side[v]
                || evening.satOut[u] != evening.satOut[v]
                || !evening.haveSameStay(u, v)) {
            return 0;
        }
        double change = exchangeAllRounds(bill, u, v);
        if (!isAccepted(change, heat)) {
            exchangeAllRounds(bill, u, v);
            return 0;
        }
        return change;
    }

    private double exchangeAllRounds(Bill bill, int u, int v) {
        double change = 0;
        for (int round = 0; round < hall.rounds; round++) {
            if (hall.isPresent(round, u) && hall.table(round, u) != hall.table(round, v)) {
                change += bill.change(round, u, v);
                hall.swap(round, u, v);
            }
        }
        return change;
    }

    private boolean mayExchange(int round, int u, int v) {
        int tableU = hall.table(round, u);
        int tableV = hall.table(round, v);
        return tableU != tableV && tableU >= 0 && tableV >= 0 && evening.side[u] == evening.side[v];
    }

    private boolean isAccepted(double change, double heat) {
        return change <= 0 || random.nextDouble() < Math.exp(-change / heat);
    }

    /** The places at which somebody may sit wrongly; a place once found right is forgotten until something changes at its table. */
    private final class Troubled {

        private final Bill bill;
        private final boolean[] isListed = new boolean[hall.table.length];
        private int[] list = new int[64];
        private int size;

        Troubled(Bill bill) {
            this.bill = bill;
            look();
        }

        void look() {
            for (int round = 0; round < hall.rounds; round++) {
                for (int seat = 0; seat < hall.seats(round); seat++) {
                    add(round, hall.at(round, seat));
                }
            }
        }

        void watch(int round, int table) {
            int from = hall.start(round, table);
            for (int seat = from; seat < from + hall.size(round, table); seat++) {
                add(round, hall.at(round, seat));
            }
        }

        private void add(int round, int person) {
            int at = person * hall.rounds + round;
            if (!isListed[at] && bill.of(round, person) > NOTHING) {
                if (size == list.length) {
                    list = Arrays.copyOf(list, 2 * size);
                }
                isListed[at] = true;
                list[size++] = at;
            }
        }

        boolean isEmpty() {
            return size == 0;
        }

        /** A person and round, person * rounds + round; negative if the one picked is all right by now. */
        int pick() {
            if (size == 0) {
                return NOBODY;
            }
            int at = random.nextInt(size);
            int picked = list[at];
            if (bill.of(picked % hall.rounds, picked / hall.rounds) > NOTHING) {
                return picked;
            }
            isListed[picked] = false;
            list[at] = list[--size];
            return NOBODY;
        }
    }
}

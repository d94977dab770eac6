package app.kith.engine.room.search;

/** What a hall costs, and what an exchange of two seats would change, looking at nothing but the two tables. */
final class Bill {

    private final Hall hall;
    private final int rounds;
    private final int[] table;
    private final PairCosts pairs;
    private final double repeat;
    private final double newcomer;
    private final int[] firstRound;
    private final boolean[] isHost;
    private final boolean hasNewcomers;
    private final double[] scale;
    private final int[] side;
    private final double[] toEach;
    private int leaving;

    /** @param tableSize the usual size; the pairs of smaller tables weigh more, so that a table counts by its mean */
    Bill(Hall hall, Evening evening, Weights weights, PairCosts pairs, int tableSize) {
        this.hall = hall;
        rounds = hall.rounds;
        table = hall.table;
        this.pairs = pairs;
        repeat = weights.repeat();
        newcomer = weights.newcomer();
        firstRound = evening.firstRound;
        isHost = evening.isHost;
        boolean any = false;
        for (int round : firstRound) {
            any |= round >= 0;
        }
        hasNewcomers = any;
        side = evening.side;
        toEach = new double[tableSize + 2];
        scale = new double[tableSize + 2];
        for (int size = 2; size < scale.length; size++) {
            scale[size] = (double) tableSize * (tableSize - 1) / (size * (size - 1));
        }
    }

    double total() {
        double sum = 0;
        for (int round = 0; round < rounds; round++) {
            for (int t = 0; t < hall.tables(round); t++) {
                int from = hall.start(round, t);
                int until = from + hall.size(round, t);
                for (int i = from; i < until; i++) {
                    int u = hall.at(round, i);
                    for (int j = i + 1; j < until; j++) {
                        int v = hall.at(round, j);
                        sum += scale[until - from] * pairs.of(u, v);
                        sum += repeat / 2 * meetingsElsewhere(u, v, round);
                    }
                }
                sum += hasNewcomers ? newcomer * withoutHost(round, t, -1, -1) : 0;
            }
        }
        return sum;
    }

    /** What this person costs at the table where he or she sits. */
    double of(int round, int person) {
        int t = hall.table(round, person);
        if (t < 0) {
            return 0;
        }
        double cost = with(round, t, person, person);
        return hasNewcomers && firstRound[person] == round && withoutHost(round, t, -1, -1) > 0
                ? cost + newcomer
                : cost;
    }

    /** The change if two people at different tables, or one at a table and one who sits out, change places. */
    double change(int round, int u, int v) {
        int tableU = hall.table(round, u);
        int tableV = hall.table(round, v);
        double change = 0;
        if (tableU >= 0) {
            change += with(round, tableU, v, u) - with(round, tableU, u, u);
        }
        if (tableV >= 0) {
            change += with(round, tableV, u, v) - with(round, tableV, v, v);
        }
        return hasNewcomers ? change + newcomer * hostChange(round, u, v, tableU, tableV) : change;
    }

    /**
     * The change if a person came to another's table in place of whoever can best be spared there; {@link #leaving} tells who. Infinite if
     * nobody may be spared.
     */
    double changeOfComing(int round, int person, int wished) {
        int tableHere = hall.table(round, person);
        int tableThere = hall.table(round, wished);
        int there = hall.start(round, tableThere);
        int sizeThere = hall.size(round, tableThere);
        double costHere = with(round, tableHere, person, person);
        double costThere = 0;
        for (int i = 0; i < sizeThere; i++) {
            toEach[i] = pair(person, hall.at(round, there + i), round, scale[sizeThere]);
            costThere += toEach[i];
        }
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < sizeThere; i++) {
            int other = hall.at(round, there + i);
            if (other == wished || side[other] != side[person]) {
                continue;
            }
            double change = costThere
                    - toEach[i]
                    - with(round, tableThere, other, other)
                    + with(round, tableHere, other, person)
                    - costHere;
            if (hasNewcomers) {
                change += newcomer * hostChange(round, person, other, tableHere, tableThere);
            }
            if (change < least) {
                least = change;
                leaving = other;
            }
        }
        return least;
    }

    int leaving() {
        return leaving;
    }

    private double pair(int u, int v, int round, double weight) {
        return weight * pairs.of(u, v) + repeat * meetingsElsewhere(u, v, round);
    }

    boolean meet(int u, int v) {
        return meetingsElsewhere(u, v, -1) > 0;
    }

    private double with(int round, int t, int person, int except) {
        int from = hall.start(round, t);
        int until = from + hall.size(round, t);
        double cost = 0;
        for (int seat = from; seat < until; seat++) {
            int other = hall.at(round, seat);
            if (other != except) {
                cost += pair(person, other, round, scale[until - from]);
            }
        }
        return cost;
    }

    private int meetingsElsewhere(int u, int v, int round) {
        int meetings = 0;
        int rowU = u * rounds;
        int rowV = v * rounds;
        for (int r = 0; r < rounds; r++) {
            if (table[rowU + r] == table[rowV + r] && r != round) {
                meetings++;
            }
        }
        return meetings;
    }

    private double hostChange(int round, int u, int v, int tableU, int tableV) {
        double change = 0;
        if (tableU >= 0) {
            change += withoutHost(round, tableU, u, v) - withoutHost(round, tableU, -1, -1);
        }
        if (tableV >= 0) {
            change += withoutHost(round, tableV, v, u) - withoutHost(round, tableV, -1, -1);
        }
        return change;
    }

    /** Newcomers at a table without a host, if one person there were replaced by another. */
    private int withoutHost(int round, int t, int leaving, int coming) {
        int from = hall.start(round, t);
        int until = from + hall.size(round, t);
        int newcomers = 0;
        for (int seat = from; seat < until; seat++) {
            int person = hall.at(round, seat) == leaving ? coming : hall.at(round, seat);
            if (isHost[person]) {
                return 0;
            }
            newcomers += firstRound[person] == round ? 1 : 0;
        }
        return newcomers;
    }
}

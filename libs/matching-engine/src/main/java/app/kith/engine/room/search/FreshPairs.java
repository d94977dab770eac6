package app.kith.engine.room.search;

import app.kith.engine.room.RoomFormat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Makes rounds of pairs exact, one after the other: where somebody sits against a veto or meets again, a maximum matching of those who
 * may meet decides who sits with whom, and whoever can sit with nobody sits out.
 */
final class FreshPairs {

    private static final int NOBODY = MaximumMatching.NOBODY;
    private static final int SITTERS = 32;
    private static final Weights KINDS = new Weights(1e6, 1e3, 0, 1, 0);
    private static final double FRESH = 0;
    private static final double COLLEAGUES = 1;
    private static final double ALLOWED = 1e6 - 1;

    private final Evening evening;
    private final Hall hall;
    private final PairCosts costs;

    FreshPairs(Evening evening, Hall hall) {
        this.evening = evening;
        this.hall = hall;
        costs = new PairCosts(evening, KINDS);
    }

    void repair() {
        for (int round = 0; round < hall.rounds; round++) {
            int[] mates = mates(round);
            if (worst(round, mates) > COLLEAGUES) {
                lay(round, best(round, mates));
            }
        }
    }

    /** The matching with the sitter that was chosen; with another whose turn it could be, if this is the only round and that helps. */
    private int[] best(int round, int[] seated) {
        int[] best = matched(round, seated, NOBODY);
        int[] out = hall.sittingOut(round);
        if (hall.rounds == 1 && out.length == 1 && evening.input.settings().format() instanceof RoomFormat.Pairs) {
            List<Integer> others = new Rotation(
                            evening, evening.input.settings().seed())
                    .inTurn(round, present(round)).stream()
                            .filter(person -> evening.satOut[person] == evening.satOut[out[0]])
                            .limit(SITTERS)
                            .toList();
            for (int other : others) {
                if (alone(best) == 1 && worst(round, best) <= COLLEAGUES) {
                    break;
                }
                int[] candidate = matched(round, seated, other);
                if (isBetter(round, candidate, best)) {
                    best = candidate;
                }
            }
        }
        return best;
    }

    private boolean isBetter(int round, int[] one, int[] two) {
        return alone(one) < alone(two) || (alone(one) == alone(two) && worst(round, one) < worst(round, two));
    }

    /** @param sitter who sits out instead of the one who would, or nobody */
    private int[] matched(int round, int[] seated, int sitter) {
        int[] mates = seated.clone();
        for (int person = 0; person < mates.length; person++) {
            int mate = mates[person];
            if (mate > person && (kind(round, person, mate) > COLLEAGUES || person == sitter || mate == sitter)) {
                mates[person] = NOBODY;
                mates[mate] = NOBODY;
            }
        }
        int[] order = IntStream.of(present(round))
                .filter(person -> sitter == NOBODY ? hall.isSeated(round, person) : person != sitter)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(person -> -evening.satOut[person])
                        .thenComparingInt(person -> person))
                .mapToInt(Integer::intValue)
                .toArray();
        for (double kind : new double[] {FRESH, COLLEAGUES, ALLOWED}) {
            new MaximumMatching(mates, order, (u, v) -> kind(round, u, v) <= kind).augment();
        }
        return mates;
    }

    private int[] present(int round) {
        return IntStream.range(0, hall.present(round))
                .map(seat -> hall.at(round, seat))
                .toArray();
    }

    private int[] mates(int round) {
        int[] mates = new int[hall.people];
        Arrays.fill(mates, NOBODY);
        for (int t = 0; t < hall.tables(round); t++) {
            int a = hall.at(round, hall.start(round, t));
            int b = hall.at(round, hall.start(round, t) + 1);
            mates[a] = b;
            mates[b] = a;
        }
        return mates;
    }

    private int alone(int[] mates) {
        int alone = 0;
        for (int person = 0; person < mates.length; person++) {
            alone += mates[person] == NOBODY && hall.isPresent(0, person) ? 1 : 0;
        }
        return alone;
    }

    private double worst(int round, int[] mates) {
        double worst = 0;
        for (int person = 0; person < mates.length; person++) {
            if (mates[person] != NOBODY) {
                worst = Math.max(worst, kind(round, person, mates[person]));
            }
        }
        return worst;
    }

    private double kind(int round, int u, int v) {
        if (evening.input.settings().format() instanceof RoomFormat.TwoSided && evening.side[u] == evening.side[v]) {
            return Double.POSITIVE_INFINITY;
        }
        double kind = costs.of(u, v);
        for (int r = 0; r < hall.rounds; r++) {
            if (r != round && hall.table(r, u) == hall.table(r, v)) {
                kind += KINDS.repeat();
            }
        }
        return kind;
    }

    private void lay(int round, int[] mates) {
        int[] order = new int[hall.present(round)];
        int seat = 0;
        for (int person : present(round)) {
            if (mates[person] > person) {
                order[seat++] = person;
                order[seat++] = mates[person];
            }
        }
        int[] starts = new int[seat / 2 + 1];
        Arrays.setAll(starts, pair -> 2 * pair);
        for (int person : present(round)) {
            if (mates[person] == NOBODY) {
                order[seat++] = person;
            }
        }
        hall.lay(round, order, starts);
    }
}

package app.kith.bench.matching;

import app.kith.engine.plan.CandidateGraph;
import app.kith.engine.room.Couple;
import app.kith.engine.room.RoomInput;
import app.kith.engine.room.RoomOutcome;
import app.kith.engine.room.RoomRound;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.LongToDoubleFunction;

/** Annealing over exchanges of any two people of a round, from a random seating, with the charges of the engine, for a given time. */
final class PlainAnnealing {

    private static final double HOT = 0.5;
    private static final double COLD = 0.01;

    private final int people;
    private final int size;
    private final int rounds;
    private final float[] cost;
    private final byte[] met;
    private final int[][] seats;
    private final SplittableRandom random = new SplittableRandom(1);

    /** The number of people is a multiple of the size. */
    PlainAnnealing(RoomInput input, int size, int rounds) {
        people = input.guests().number();
        this.size = size;
        this.rounds = rounds;
        cost = new float[people * people];
        met = new byte[people * people];
        seats = new int[rounds][people];
        charge(input);
    }

    private void charge(RoomInput input) {
        CandidateGraph wishes = input.wishes();
        double most = 0;
        for (int e = 0; e < wishes.edges(); e++) {
            most = Math.max(most, wishes.weight(e));
        }
        for (int e = 0; e < wishes.edges(); e++) {
            float worth = (float) (wishes.weight(e) / most);
            cost[wishes.tail(e) * people + wishes.head(e)] -= worth;
            cost[wishes.head(e) * people + wishes.tail(e)] -= worth;
        }
        for (int a = 0; a < people; a++) {
            for (int b = 0; b < people; b++) {
                cost[a * people + b] += input.guests().areColleagues(a, b) ? 2 * size : 0;
            }
        }
    }

    RoomOutcome.Seated seat(double seconds) {
        long began = System.nanoTime();
        return seat(tried -> (System.nanoTime() - began) / 1e9 / seconds);
    }

    /** @param share how much of the annealing is over after so many exchanges tried */
    RoomOutcome.Seated seat(LongToDoubleFunction share) {
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < people; i++) {
                int j = random.nextInt(i + 1);
                seats[round][i] = seats[round][j];
                seats[round][j] = i;
            }
            for (int i = 0; i < people; i++) {
                meet(round, i, seats[round][i], 1);
            }
        }
        for (int i = 0; i < met.length; i++) {
            met[i] = (byte) (met[i] / 2); // counted from both ends
        }
        anneal(share);
        return plan();
    }

    private void anneal(LongToDoubleFunction shareOver) {
        double heat = HOT;
        double share = 0;
        for (long tried = 0; share < 1; tried++) {
            if (tried % 256 == 0) {
                share = shareOver.applyAsDouble(tried);
                heat = HOT * Math.pow(COLD / HOT, share);
            }
            int round = random.nextInt(rounds);
            int i = random.nextInt(people);
            int j = random.nextInt(people);
            if (i / size != j / size) {
                exchange(round, i, j, heat);
            }
        }
    }

    private void exchange(int round, int i, int j, double heat) {
        int u = seats[round][i];
        int v = seats[round][j];
        double change = with(round, i, v, 0) + with(round, j, u, 0) - with(round, i, u, 1) - with(round, j, v, 1);
        if (change <= 0 || random.nextDouble() < Math.exp(-change / heat)) {
            meet(round, i, u, -1);
            meet(round, j, v, -1);
            seats[round][i] = v;
            seats[round][j] = u;
            meet(round, i, v, 1);
            meet(round, j, u, 1);
        }
    }

    /** What a person costs at a seat; {@code here} is how often the others there are met in this very round. */
    private double with(int round, int seat, int person, int here) {
        double sum = 0;
        int from = seat / size * size;
        for (int other = from; other < from + size; other++) {
            if (other != seat) {
                int cell = person * people + seats[round][other];
                sum += cost[cell] + 16 * size * (met[cell] - here);
            }
        }
        return sum;
    }

    private void meet(int round, int seat, int person, int by) {
        int from = seat / size * size;
        for (int other = from; other < from + size; other++) {
            if (other != seat) {
                met[person * people + seats[round][other]] += (byte) by;
                met[seats[round][other] * people + person] += (byte) by;
            }
        }
    }

    private RoomOutcome.Seated plan() {
        Set<Couple> known = new HashSet<>();
        List<Couple> repeats = new ArrayList<>();
        List<RoomRound> planned = new ArrayList<>();
        for (int[] round : seats) {
            List<List<Integer>> tables = new ArrayList<>();
            for (int from = 0; from < people; from += size) {
                List<Integer> table = new ArrayList<>();
                for (int seat = from; seat < from + size; seat++) {
                    for (int other : table) {
                        Couple couple = new Couple(other, round[seat]);
                        if (!known.add(couple)) {
                            repeats.add(couple);
                        }
                    }
                    table.add(round[seat]);
                }
                Collections.sort(table);
                tables.add(table);
            }
            planned.add(new RoomRound(tables, List.of()));
        }
        Collections.sort(repeats);
        return new RoomOutcome.Seated(planned, repeats, false);
    }
}

package app.kith.bench.matching;

import java.util.SplittableRandom;

/**
 * What the popular browser tools do: one round after the other, each improved by exchanges of two people as long as its share of the
 * time lasts, charging the square of how often two have met.
 */
final class RoundByRound {

    private final int groups;
    private final int size;
    private final int rounds;
    private final int people;
    private final int[][] met;
    private final SplittableRandom random = new SplittableRandom(1);

    RoundByRound(int groups, int size, int rounds) {
        this.groups = groups;
        this.size = size;
        this.rounds = rounds;
        people = groups * size;
        met = new int[people][people];
    }

    /** How often somebody meets again in the rounds found in so many seconds. */
    int repeats(double seconds) {
        int repeats = 0;
        for (int round = 0; round < rounds; round++) {
            int[] seats = round(System.nanoTime() + (long) (seconds * 1e9 / rounds));
            for (int i = 0; i < people; i++) {
                for (int j = i + 1; j < people && j / size == i / size; j++) {
                    repeats += met[seats[i]][seats[j]] > 0 ? 1 : 0;
                    met[seats[i]][seats[j]]++;
                    met[seats[j]][seats[i]]++;
                }
            }
        }
        return repeats;
    }

    private int[] round(long until) {
        int[] best = new int[0];
        long least = Long.MAX_VALUE;
        while (least > 0 && System.nanoTime() < until) {
            int[] seats = shuffled();
            long cost = anneal(seats);
            if (cost < least) {
                least = cost;
                best = seats;
            }
        }
        return best.length == 0 ? shuffled() : best;
    }

    private long anneal(int[] seats) {
        long cost = 0;
        for (int i = 0; i < people; i++) {
            cost += with(seats, i / size, seats[i], i);
        }
        cost /= 2;
        int tries = 400 * people;
        for (int tried = 0; tried < tries && cost > 0; tried++) {
            double heat = 1.0 * (tries - tried) / tries;
            int i = random.nextInt(people);
            int j = random.nextInt(people);
            if (i / size != j / size) {
                long change = with(seats, i / size, seats[j], i)
                        + with(seats, j / size, seats[i], j)
                        - with(seats, i / size, seats[i], i)
                        - with(seats, j / size, seats[j], j);
                if (change <= 0 || random.nextDouble() < Math.exp(-change / heat)) {
                    int person = seats[i];
                    seats[i] = seats[j];
                    seats[j] = person;
                    cost += change;
                }
            }
        }
        return cost;
    }

    private long with(int[] seats, int group, int person, int except) {
        long cost = 0;
        for (int seat = group * size; seat < (group + 1) * size; seat++) {
            int times = met[person][seats[seat]];
            cost += seat == except ? 0 : (long) times * times;
        }
        return cost;
    }

    private int[] shuffled() {
        int[] seats = new int[groups * size];
        for (int i = 0; i < people; i++) {
            int j = random.nextInt(i + 1);
            seats[i] = seats[j];
            seats[j] = i;
        }
        return seats;
    }
}

package app.kith.engine.room.design;

import java.util.Arrays;

/** Rounds of equal groups in which no two points meet twice. */
public final class Schedule {

    public final int size;
    private final int[][] rounds;

    /**
     * The rounds are kept as they are.
     *
     * @param size points of a group
     * @param rounds each lists all points from 0, group by group
     */
    Schedule(int size, int[][] rounds) {
        this.size = size;
        this.rounds = rounds;
    }

    public int rounds() {
        return rounds.length;
    }

    public int points() {
        return rounds[0].length;
    }

    public int groups() {
        return points() / size;
    }

    /** The point at a place of a round; places of one group follow each other. */
    public int at(int round, int place) {
        return rounds[round][place];
    }

    /** These rounds, then those of another schedule of the same points. */
    Schedule followedBy(Schedule other) {
        int[][] all = Arrays.copyOf(rounds, rounds.length + other.rounds.length);
        System.arraycopy(other.rounds, 0, all, rounds.length, other.rounds.length);
        return new Schedule(size, all);
    }

    /** Two halls at once, as long as both have rounds; the points of the second come after those of the first. */
    Schedule beside(Schedule other) {
        int[][] both = new int[Math.min(rounds.length, other.rounds.length)][];
        for (int round = 0; round < both.length; round++) {
            both[round] = Arrays.copyOf(rounds[round], points() + other.points());
            for (int i = 0; i < other.points(); i++) {
                both[round][points() + i] = points() + other.rounds[round][i];
            }
        }
        return new Schedule(size, both);
    }

    /** So many halls at once, each with the same schedule. */
    Schedule copies(int many) {
        Schedule all = this;
        for (int copy = 1; copy < many; copy++) {
            all = all.beside(this);
        }
        return all;
    }
}

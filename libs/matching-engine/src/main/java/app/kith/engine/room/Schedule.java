package app.kith.engine.room;

/** Rounds of equal groups in which no two points meet twice. */
final class Schedule {

    final int size;
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

    int rounds() {
        return rounds.length;
    }

    int points() {
        return rounds[0].length;
    }

    int groups() {
        return points() / size;
    }

    /** The point at a place of a round; places of one group follow each other. */
    int at(int round, int place) {
        return rounds[round][place];
    }
}

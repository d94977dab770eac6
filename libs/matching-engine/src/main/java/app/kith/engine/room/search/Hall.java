package app.kith.engine.room.search;

import java.util.Arrays;

/** Who sits where, round by round, in arrays that exchanges change in place. */
final class Hall {

    final int people;
    final int rounds;

    /** For person {@code p} and round {@code r} at {@code p * rounds + r}: the table, or a negative number that nobody else has. */
    final int[] table;

    private final int[] place;
    private final int[][] order;
    private final int[][] start;

    Hall(int people, int rounds) {
        this.people = people;
        this.rounds = rounds;
        table = new int[people * rounds];
        place = new int[people * rounds];
        order = new int[rounds][];
        start = new int[rounds][];
    }

    /**
     * Seats one round.
     *
     * @param present first those who sit, table by table, then those who sit out
     * @param starts where each table begins, and at last where those who sit out begin
     */
    void lay(int round, int[] present, int[] starts) {
        order[round] = present.clone();
        start[round] = starts.clone();
        for (int person = 0; person < people; person++) {
            table[person * rounds + round] = ~person;
            place[person * rounds + round] = -1;
        }
        for (int at = 0; at < present.length; at++) {
            place[present[at] * rounds + round] = at;
        }
        for (int t = 0; t + 1 < starts.length; t++) {
            for (int at = starts[t]; at < starts[t + 1]; at++) {
                table[present[at] * rounds + round] = t;
            }
        }
    }

    int tables(int round) {
        return start[round].length - 1;
    }

    int present(int round) {
        return order[round].length;
    }

    int seats(int round) {
        return start[round][tables(round)];
    }

    /** Where a table begins among the seats of its round. */
    int start(int round, int table) {
        return start[round][table];
    }

    int size(int round, int table) {
        return start[round][table + 1] - start[round][table];
    }

    /** Who has a seat, or from {@link #seats} on who sits out. */
    int at(int round, int seat) {
        return order[round][seat];
    }

    /** The table of a person, negative for whoever sits out or is not there. */
    int table(int round, int person) {
        return table[person * rounds + round];
    }

    boolean isPresent(int round, int person) {
        return place[person * rounds + round] >= 0;
    }

    boolean isSeated(int round, int person) {
        return table[person * rounds + round] >= 0;
    }

    /** Both must be present. */
    void swap(int round, int u, int v) {
        int atU = u * rounds + round;
        int atV = v * rounds + round;
        int tableU = table[atU];
        int tableV = table[atV];
        table[atU] = tableV >= 0 ? tableV : ~u;
        table[atV] = tableU >= 0 ? tableU : ~v;
        int placeU = place[atU];
        place[atU] = place[atV];
        place[atV] = placeU;
        order[round][place[atU]] = u;
        order[round][place[atV]] = v;
    }

    int[] orderOf(int round) {
        return order[round].clone();
    }

    int[] startsOf(int round) {
        return start[round].clone();
    }

    int[] sittingOut(int round) {
        return Arrays.copyOfRange(order[round], seats(round), order[round].length);
    }

    Hall copy() {
        Hall copy = new Hall(people, rounds);
        for (int round = 0; round < rounds; round++) {
            copy.lay(round, order[round], start[round]);
        }
        return copy;
    }
}

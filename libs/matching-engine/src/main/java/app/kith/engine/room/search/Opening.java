package app.kith.engine.room.search;

import app.kith.engine.room.RoomFormat;
import app.kith.engine.room.design.Designs;
import app.kith.engine.room.design.Schedule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The first seating of a room: by algebra where the numbers fit, else by shifting columns of people past each other. */
final class Opening {

    /** An exchange within a starter costs so much less than one in the room. */
    private static final int TRIES_PER_EFFORT = 10;

    private final Evening evening;
    private final Rotation rotation;
    private final BooleanSupplier cancelled;
    private final Hall hall;
    private boolean isTight;

    Opening(Evening evening, BooleanSupplier cancelled) {
        this.evening = evening;
        this.cancelled = cancelled;
        rotation = new Rotation(evening, evening.input.settings().seed());
        hall = new Hall(evening.people, evening.rounds);
    }

    /** Whether the seating is so full of meetings that single exchanges hardly lead anywhere. */
    boolean isTight() {
        return isTight;
    }

    Hall lay() {
        boolean steady = evening.isSteady();
        switch (evening.input.settings().format()) {
            case RoomFormat.Pairs ignored when steady -> layCircle();
            case RoomFormat.Pairs ignored -> layRoundByRound(2, false);
            case RoomFormat.TwoSided ignored -> layTwoSides(steady);
            case RoomFormat.Tables(int size) -> {
                if (!steady || !layDesign(size)) {
                    layRoundByRound(size, steady);
                }
            }
        }
        return hall;
    }

    /**
     * The circle method: one person stays, the others turn around. Every pair meets once in n - 1 rounds, or in n rounds if n is odd;
     * then whoever faces the empty seat sits out, each once.
     */
    private void layCircle() {
        int[] line = rotation.lineUp(0);
        boolean odd = line.length % 2 == 1;
        if (odd) {
            line = rotation.inTurn(0, line).stream().mapToInt(Integer::intValue).toArray();
        }
        int many = line.length;
        int turning = odd ? many : many - 1;
        isTight = true;
        for (int round = 0; round < evening.rounds && many > 1; round++) {
            int[] order = new int[many];
            int seat = 0;
            int middle = round % turning;
            for (int step = 1; step <= (turning - 1) / 2; step++) {
                order[seat++] = line[(middle + step) % turning];
                order[seat++] = line[(middle + turning - step) % turning];
            }
            order[seat++] = line[middle];
            if (!odd) {
                order[seat] = line[turning];
            }
            hall.lay(round, order, startsOfPairs(many / 2));
        }
        for (int round = 0; round < evening.rounds && many < 2; round++) {
            hall.lay(round, line, new int[] {0});
        }
    }

    private boolean layDesign(int size) {
        int[] line = rotation.lineUp(0);
        int groups = (line.length + size - 1) / size;
        int empty = groups * size - line.length;
        if (groups > 1 && (long) (size - 1) * (evening.rounds - 1) >= groups) {
            Optional<Schedule> found = Designs.find(
                    groups,
                    size,
                    evening.rounds,
                    (long) TRIES_PER_EFFORT * evening.input.settings().effort() * hall.table.length,
                    cancelled);
            return found.isPresent()
                    && new Placement(found.get(), evening.rounds).lay(hall, line, this::layShifted, empty);
        }
        return false;
    }

    private void layRoundByRound(int size, boolean steady) {
        int[] line = rotation.lineUp(0);
        for (int round = 0; round < evening.rounds; round++) {
            line = steady ? line : rotation.lineUp(round);
            layShifted(round, line, size);
        }
    }

    /**
     * People stand in columns of as many as there are tables; column c moves on by c tables each round. Two meet twice only if the
     * product of a distance of columns and one of rounds is a multiple of the number of tables.
     */
    private void layShifted(int round, int[] line, int size) {
        int out = line.length < 2 ? line.length : size == 2 ? line.length % 2 : 0;
        boolean[] sitsOut = rotation.choose(round, line, out);
        int[] seated = Arrays.stream(line).filter(person -> !sitsOut[person]).toArray();
        int tables = (seated.length + size - 1) / size;
        int[] table = new int[seated.length];
        for (int i = 0; i < seated.length; i++) {
            table[i] = (int) ((i + (long) (i / tables) * round) % tables);
        }
        int[] starts = starts(table, tables);
        int[] next = starts.clone();
        int[] order = Arrays.copyOf(seated, line.length);
        for (int i = 0; i < seated.length; i++) {
            order[next[table[i]]++] = seated[i];
        }
        int at = seated.length;
        for (int person : line) {
            if (sitsOut[person]) {
                order[at++] = person;
            }
        }
        hall.lay(round, order, starts);
    }

    private static int[] starts(int[] table, int tables) {
        int[] starts = new int[tables + 1];
        for (int t : table) {
            starts[t + 1]++;
        }
        for (int t = 0; t < tables; t++) {
            starts[t + 1] += starts[t];
        }
        return starts;
    }

    private static int[] startsOfPairs(int pairs) {
        int[] starts = new int[pairs + 1];
        Arrays.setAll(starts, pair -> 2 * pair);
        return starts;
    }

    private void layTwoSides(boolean steady) {
        isTight = true;
        for (int round = 0; round < evening.rounds; round++) {
            int[] line = rotation.lineUp(steady ? 0 : round);
            int[] first = Arrays.stream(line)
                    .filter(person -> evening.side[person] == 0)
                    .toArray();
            int[] second = Arrays.stream(line)
                    .filter(person -> evening.side[person] == 1)
                    .toArray();
            int[] small = first.length <= second.length ? first : second;
            int[] large = first.length <= second.length ? second : first;
            if (steady) {
                // whoever waits first stands last
                List<Integer> inTurn = rotation.inTurn(0, large).reversed();
                large = inTurn.stream().mapToInt(Integer::intValue).toArray();
                layWindow(round, small, large);
            } else {
                layWaiting(round, small, large);
            }
        }
    }

    /**
     * The smaller side faces a window of the larger one that moves on by its own length, and by one more each time it has come round:
     * so all pairs meet once in as many rounds as the larger side has people, and at any time all have waited equally often, or once less.
     */
    private void layWindow(int round, int[] small, int[] large) {
        if (small.length == 0) {
            hall.lay(round, large, new int[] {0});
            return;
        }
        int many = large.length;
        int cycle = many / gcd(small.length, many);
        int offset = (int) (((long) round * small.length + round / cycle) % many);
        int[] order = new int[small.length + many];
        for (int i = 0; i < many; i++) {
            int person = large[(offset + i) % many];
            if (i < small.length) {
                order[2 * i] = small[i];
                order[2 * i + 1] = person;
            } else {
                order[small.length + i] = person;
            }
        }
        hall.lay(round, order, startsOfPairs(small.length));
    }

    private void layWaiting(int round, int[] small, int[] large) {
        boolean[] waits = rotation.choose(round, large, large.length - small.length);
        int[] order = new int[small.length + large.length];
        int seat = 0;
        int at = 2 * small.length;
        for (int person : large) {
            if (waits[person]) {
                order[at++] = person;
            } else {
                order[2 * seat + 1] = person;
                order[2 * ((seat + round) % small.length)] = small[seat];
                seat++;
            }
        }
        hall.lay(round, order, startsOfPairs(small.length));
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}

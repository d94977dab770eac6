package app.kith.engine.room.search;

import app.kith.engine.room.Couple;
import app.kith.engine.room.RoomFormat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;

/** Asks people to sit out where a table cannot be filled otherwise than against a veto. */
final class Vetoes {

    private final Evening evening;
    private final Hall hall;
    private final Set<Couple> vetoes;

    Vetoes(Evening evening, Hall hall) {
        this.evening = evening;
        this.hall = hall;
        vetoes = evening.input.ties().vetoes();
    }

    /** Whether anybody had to get up; then the others of that round were spread over its tables anew, perhaps against other vetoes */
    boolean clear() {
        boolean any = false;
        for (int round = 0; !vetoes.isEmpty() && round < hall.rounds; round++) {
            Set<Integer> leaving = new HashSet<>();
            for (int t = 0; t < hall.tables(round); t++) {
                clear(round, t, leaving);
            }
            if (!leaving.isEmpty()) {
                any = true;
                lay(round, leaving);
            }
        }
        return any;
    }

    /** Whoever has most vetoes at the table leaves, until none is left; at a table of two, both. */
    private void clear(int round, int t, Set<Integer> leaving) {
        int from = hall.start(round, t);
        int[] table = IntStream.range(from, from + hall.size(round, t))
                .map(seat -> hall.at(round, seat))
                .toArray();
        int[] staying = table;
        while (true) {
            int[] now = staying;
            int most = Arrays.stream(now)
                    .boxed()
                    .max(Comparator.<Integer>comparingLong(person -> vetoes(person, now))
                            .thenComparingInt(person -> -evening.satOut[person]))
                    .orElseThrow();
            if (vetoes(most, now) == 0) {
                return;
            }
            leaving.add(most);
            staying = Arrays.stream(now).filter(person -> person != most).toArray();
            if (isForPairs()) {
                leaving.addAll(Arrays.stream(staying).boxed().toList());
                return;
            }
        }
    }

    private long vetoes(int person, int[] table) {
        return Arrays.stream(table)
                .filter(other -> other != person && vetoes.contains(new Couple(person, other)))
                .count();
    }

    private boolean isForPairs() {
        return !(evening.input.settings().format() instanceof RoomFormat.Tables);
    }

    private void lay(int round, Set<Integer> leaving) {
        int present = hall.present(round);
        int[] order = new int[present];
        int seat = 0;
        for (int i = 0; i < hall.seats(round); i++) {
            if (!leaving.contains(hall.at(round, i))) {
                order[seat++] = hall.at(round, i);
            }
        }
        int size = evening.input.settings().format() instanceof RoomFormat.Tables(int seats) ? seats : 2;
        int seated = seat < 2 ? 0 : seat;
        int[] starts = starts((seated + size - 1) / size, seated);
        for (int i = 0; i < present; i++) {
            if (i >= hall.seats(round) || leaving.contains(hall.at(round, i))) {
                order[seat++] = hall.at(round, i);
            }
        }
        hall.lay(round, order, starts);
    }

    private static int[] starts(int tables, int people) {
        int[] starts = new int[tables + 1];
        for (int t = 0; t < tables; t++) {
            starts[t + 1] = starts[t] + people / tables + (t < people % tables ? 1 : 0);
        }
        return starts;
    }
}

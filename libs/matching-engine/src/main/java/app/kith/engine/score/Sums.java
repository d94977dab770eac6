package app.kith.engine.score;

import java.util.Arrays;

/** A sparse vector of sums that is cleared by what was touched. */
final class Sums {

    interface Reader {
        void read(int place, int sum);
    }

    private final int[] sums;
    private int[] touched;
    private int size;

    Sums(int places) {
        sums = new int[places];
        touched = new int[Math.min(places, 64)];
    }

    int size() {
        return size;
    }

    int place(int number) {
        return touched[number];
    }

    int at(int place) {
        return sums[place];
    }

    /** @param amount positive */
    void add(int place, int amount) {
        if (sums[place] == 0) {
            touch(place);
        }
        sums[place] += amount;
    }

    void raise(int place, int amount) {
        if (sums[place] == 0) {
            touch(place);
        }
        sums[place] = Math.max(sums[place], amount);
    }

    /** Adds a row's entries times a factor. */
    void add(SparseRows rows, int row, float factor) {
        int end = rows.start(row + 1);
        for (int entry = rows.start(row); entry < end; entry++) {
            add(rows.column(entry), Fixed.of(rows.value(entry) * factor));
        }
    }

    void drain(Reader reader) {
        for (int i = 0; i < size; i++) {
            int place = touched[i];
            reader.read(place, sums[place]);
            sums[place] = 0;
        }
        size = 0;
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            sums[touched[i]] = 0;
        }
        size = 0;
    }

    private void touch(int place) {
        if (size == touched.length) {
            touched = Arrays.copyOf(touched, Math.min(sums.length, 2 * size));
        }
        touched[size++] = place;
    }
}

package app.kith.engine.score;

import java.util.Arrays;

/** A matrix of positive numbers, most of them absent, in compressed sparse rows with ascending columns. */
final class SparseRows {

    /** To find a column in a row that is so many times longer takes less than to read both. */
    static final int LOOKS = 8;

    private final int[] start;
    private final long[] entries;
    private final float[] most;

    private SparseRows(int[] start, long[] entries) {
        this.start = start;
        this.entries = entries;
        most = new float[rows()];
        for (int row = 0; row < most.length; row++) {
            for (int entry = start[row]; entry < start[row + 1]; entry++) {
                most[row] = Math.max(most[row], value(entry));
            }
        }
    }

    int rows() {
        return start.length - 1;
    }

    /** Where the entries of a row begin; those of the next row begin where they end. */
    int start(int row) {
        return start[row];
    }

    int size(int row) {
        return start[row + 1] - start[row];
    }

    /** The largest entry of a row, or 0. */
    float most(int row) {
        return most[row];
    }

    int column(int entry) {
        return (int) (entries[entry] >>> 32);
    }

    float value(int entry) {
        return Float.intBitsToFloat((int) entries[entry]);
    }

    /** The value in a row and column, or 0. */
    float find(int row, int wanted) {
        int at = ~Arrays.binarySearch(entries, start[row], start[row + 1], entry(wanted, 0));
        return at < start[row + 1] && column(at) == wanted ? value(at) : 0;
    }

    /** Σ of the products of two rows' entries in common columns, in fixed point. */
    int product(int row, SparseRows others, int otherRow) {
        if (LOOKS * size(row) < others.size(otherRow)) {
            return looked(row, others, otherRow);
        }
        if (size(row) > LOOKS * others.size(otherRow)) {
            return others.looked(otherRow, this, row);
        }
        return merged(row, others, otherRow);
    }

    private int looked(int row, SparseRows others, int otherRow) {
        int sum = 0;
        for (int entry = start[row]; entry < start[row + 1]; entry++) {
            float other = others.find(otherRow, column(entry));
            if (other > 0) {
                sum += Fixed.of(value(entry) * other);
            }
        }
        return sum;
    }

    private int merged(int row, SparseRows others, int otherRow) {
        int sum = 0;
        int at = start[row];
        int end = start[row + 1];
        int otherAt = others.start[otherRow];
        int otherEnd = others.start[otherRow + 1];
        while (at < end && otherAt < otherEnd) {
            int order = Integer.compare(column(at), others.column(otherAt));
            if (order == 0) {
                sum += Fixed.of(value(at) * others.value(otherAt));
            }
            at += order <= 0 ? 1 : 0;
            otherAt += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    SparseRows transposed(int columns) {
        int[] starts = new int[columns + 1];
        for (int entry = 0; entry < entries.length; entry++) {
            starts[column(entry) + 1]++;
        }
        for (int at = 0; at < columns; at++) {
            starts[at + 1] += starts[at];
        }
        int[] next = Arrays.copyOf(starts, columns);
        long[] turned = new long[entries.length];
        for (int row = 0; row < rows(); row++) {
            for (int entry = start[row]; entry < start[row + 1]; entry++) {
                turned[next[column(entry)]++] = entry(row, value(entry));
            }
        }
        return new SparseRows(starts, turned);
    }

    /** Sorts by column, then by value: positive floats sort like their bits. */
    private static long entry(int column, float value) {
        return ((long) column << 32) | Float.floatToIntBits(value);
    }

    /** Writes a matrix row by row; of what is put twice into one place, the larger stays. */
    static final class Writer {

        private int[] start = new int[17];
        private long[] entries = new long[64];
        private int rows;
        private int size;

        /** @param value positive */
        void put(int column, float value) {
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, 2 * size);
            }
            entries[size++] = entry(column, value);
        }

        void endRow() {
            int begin = start[rows];
            Arrays.sort(entries, begin, size);
            int end = begin;
            for (int at = begin; at < size; at++) {
                boolean largest = at + 1 == size || entries[at] >>> 32 != entries[at + 1] >>> 32;
                if (largest) {
                    entries[end++] = entries[at];
                }
            }
            size = end;
            if (++rows == start.length) {
                start = Arrays.copyOf(start, 2 * rows);
            }
            start[rows] = size;
        }

        SparseRows written() {
            return new SparseRows(Arrays.copyOf(start, rows + 1), Arrays.copyOf(entries, size));
        }
    }
}

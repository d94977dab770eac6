package app.kith.engine.score;

import java.util.Arrays;

/** A matrix of positive numbers, most of them absent, in compressed sparse rows with ascending columns. */
final class SparseRows {

    /** To find a column in a row that is so many times longer takes less than to read both. */
    static final int LOOKS = 8;

    private final int[] start;
    private final int[] column;
    private final float[] value;
    private final float[] most;

    private SparseRows(int[] start, int[] column, float[] value) {
        this.start = start;
        this.column = column;
        this.value = value;
        most = new float[rows()];
        for (int row = 0; row < most.length; row++) {
            for (int entry = start[row]; entry < start[row + 1]; entry++) {
                most[row] = Math.max(most[row], value[entry]);
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
        return column[entry];
    }

    float value(int entry) {
        return value[entry];
    }

    /** Adds a row's entries times a factor, rounded up, to as many units as a byte holds. */
    void addUnits(int row, float factor, byte[] units) {
        int end = start[row + 1];
        for (int entry = start[row]; entry < end; entry++) {
            int at = column[entry];
            units[at] =
                    (byte) Math.min(Units.MOST, units[at] + Math.min(Units.MOST, (int) (value[entry] * factor) + 1));
        }
    }

    /** The value in a row and column, or 0. */
    float find(int row, int wanted) {
        int at = Arrays.binarySearch(column, start[row], start[row + 1], wanted);
        return at < 0 ? 0 : value[at];
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
            float other = others.find(otherRow, column[entry]);
            if (other > 0) {
                sum += Fixed.of(value[entry] * other);
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
            int order = Integer.compare(column[at], others.column[otherAt]);
            if (order == 0) {
                sum += Fixed.of(value[at] * others.value[otherAt]);
            }
            at += order <= 0 ? 1 : 0;
            otherAt += order >= 0 ? 1 : 0;
        }
        return sum;
    }

    SparseRows transposed(int columns) {
        int[] starts = new int[columns + 1];
        for (int entry : column) {
            starts[entry + 1]++;
        }
        for (int at = 0; at < columns; at++) {
            starts[at + 1] += starts[at];
        }
        int[] next = Arrays.copyOf(starts, columns);
        int[] rows = new int[column.length];
        float[] values = new float[column.length];
        for (int row = 0; row < rows(); row++) {
            for (int entry = start[row]; entry < start[row + 1]; entry++) {
                int to = next[column[entry]]++;
                rows[to] = row;
                values[to] = value[entry];
            }
        }
        return new SparseRows(starts, rows, values);
    }

    /** Writes a matrix row by row; of what is put twice into one place, the larger stays. */
    static final class Writer {

        private int[] start = new int[17];
        private long[] entries = new long[64];
        private int rows;
        private int size;

        /** @param value positive; positive floats sort like their bits */
        void put(int column, float value) {
            if (size == entries.length) {
                entries = Arrays.copyOf(entries, 2 * size);
            }
            entries[size++] = ((long) column << 32) | Float.floatToIntBits(value);
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
            int[] column = new int[size];
            float[] value = new float[size];
            for (int at = 0; at < size; at++) {
                column[at] = (int) (entries[at] >>> 32);
                value[at] = Float.intBitsToFloat((int) entries[at]);
            }
            return new SparseRows(Arrays.copyOf(start, rows + 1), column, value);
        }
    }
}

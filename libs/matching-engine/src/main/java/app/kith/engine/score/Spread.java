package app.kith.engine.score;

/** One row of a matrix with its values in their columns, so that other rows are multiplied with it at one look for each entry. */
final class Spread {

    private final SparseRows rows;
    private final float[] values;
    private int row = -1;

    Spread(SparseRows rows, int columns) {
        this.rows = rows;
        values = new float[columns];
    }

    /** Takes a row instead of the one before. */
    void take(int next) {
        if (row >= 0) {
            for (int entry = rows.start(row); entry < rows.start(row + 1); entry++) {
                values[rows.column(entry)] = 0;
            }
        }
        row = next;
        for (int entry = rows.start(row); entry < rows.start(row + 1); entry++) {
            values[rows.column(entry)] = rows.value(entry);
        }
    }

    /** Σ of the products with another row in common columns, in fixed point: {@link SparseRows#product} to the last bit. */
    int product(SparseRows others, int other) {
        if (others.size(other) > SparseRows.LOOKS * rows.size(row)) {
            return rows.product(row, others, other);
        }
        int sum = 0;
        for (int entry = others.start(other); entry < others.start(other + 1); entry++) {
            sum += Fixed.ofAny(values[others.column(entry)] * others.value(entry));
        }
        return sum;
    }
}

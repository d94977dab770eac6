package app.kith.engine.score;

import org.jspecify.annotations.Nullable;

/**
 * For each feature, who asks for it or offers it, and how much. Of a feature that many people have, everybody's part is also kept as a byte
 * in quarters of the largest, rounded up: to add up whole arrays of bytes costs less than to jump from person to person.
 */
final class FeatureLists {

    /** One person in so many. */
    private static final int MANY = 32;

    private static final int QUARTERS = 4;

    /** What floating point may have lost. */
    private static final float LOST = 1e-5f;

    private final SparseRows rows;
    private final byte[] @Nullable [] quarters;

    FeatureLists(SparseRows rows, int people) {
        this.rows = rows;
        quarters = new byte[rows.rows()][];
        for (int feature = 0; feature < quarters.length; feature++) {
            if (rows.size(feature) > people / MANY) {
                quarters[feature] = quarters(feature, people);
            }
        }
    }

    private byte[] quarters(int feature, int people) {
        byte[] all = new byte[people];
        for (int entry = rows.start(feature); entry < rows.start(feature + 1); entry++) {
            float share = rows.value(entry) / rows.most(feature);
            all[rows.column(entry)] = (byte) Math.ceil(QUARTERS * share - LOST);
        }
        return all;
    }

    /** Adds a list to bounds if it is kept in quarters, or only if it is not; times the units that a whole makes. */
    void addTo(Bounds bounds, int feature, float units, boolean inQuarters) {
        int quarter = (int) (units * rows.most(feature) / QUARTERS) + 1;
        byte[] parts = quarter <= Bounds.MOST_ADDED / QUARTERS ? quarters[feature] : null;
        if (parts == null && !inQuarters) {
            bounds.add(rows, feature, units);
        } else if (parts != null && inQuarters) {
            bounds.add(parts, quarter, quarter * QUARTERS);
        }
    }
}

package app.kith.engine.score;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For each feature, who asks for it or offers it, and how much. Of a feature that many people have, everybody's part is also kept as a byte
 * in quarters of the largest, rounded up: to add up whole arrays of bytes costs less than to jump from person to person.
 */
final class FeatureLists {

    /** One person in so many. */
    private static final int MANY = 32;

    private static final int QUARTERS = 4;

    private final SparseRows rows;
    private final @Nullable Quarters[] quarters;

    FeatureLists(SparseRows rows, int people) {
        this.rows = rows;
        quarters = new Quarters[rows.rows()];
        for (int feature = 0; feature < quarters.length; feature++) {
            if (rows.size(feature) > people / MANY) {
                quarters[feature] = quarters(feature, people);
            }
        }
    }

    private Quarters quarters(int feature, int people) {
        byte[][] all = new byte[(people + Bounds.BLOCK - 1) / Bounds.BLOCK][];
        Arrays.setAll(all, block -> new byte[Math.min(Bounds.BLOCK, people - block * Bounds.BLOCK)]);
        for (int entry = rows.start(feature); entry < rows.start(feature + 1); entry++) {
            double share = rows.value(entry) / rows.most(feature);
            int person = rows.column(entry);
            all[person / Bounds.BLOCK][person % Bounds.BLOCK] = (byte) Math.ceil(QUARTERS * share - Units.LOST);
        }
        return new Quarters(all);
    }

    /** Adds the list of a feature, times the units that an amount of one makes; those in quarters come first. */
    void read(int feature, float units, List<Part> parts) {
        int quarter = (int) (units * rows.most(feature) / QUARTERS) + 1;
        Quarters all = quarter <= Bounds.MOST_ADDED / QUARTERS ? quarters[feature] : null;
        if (all != null) {
            parts.addFirst(new QuartersTimes(all, quarter));
        } else if (rows.size(feature) > 0) {
            parts.add(new Entries(rows, feature, units));
        }
    }

    /** What everybody has of a feature, by blocks of people. */
    private static final class Quarters {

        private final byte[][] blocks;

        Quarters(byte[][] blocks) {
            this.blocks = blocks;
        }
    }

    /** What one feature adds to everybody's sum, read once from the first to the last. */
    sealed interface Part {

        /** Adds it for the people from one place up to another. */
        void addTo(Bounds bounds, int begin, int end);
    }

    private record QuartersTimes(Quarters all, int units) implements Part {

        @Override
        public void addTo(Bounds bounds, int begin, int end) {
            bounds.add(all.blocks[begin / Bounds.BLOCK], units, units * QUARTERS);
        }
    }

    private static final class Entries implements Part {

        private final SparseRows rows;
        private final float units;
        private final int last;
        private int next;

        Entries(SparseRows rows, int feature, float units) {
            this.rows = rows;
            this.units = units;
            next = rows.start(feature);
            last = rows.start(feature + 1);
        }

        @Override
        public void addTo(Bounds bounds, int begin, int end) {
            if (next < last) {
                next = bounds.add(rows, next, last, begin, end, units);
            }
        }
    }
}

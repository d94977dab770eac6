package app.kith.engine.score;

import app.kith.engine.score.FeatureLists.Part;
import java.util.ArrayList;
import java.util.List;

/** The search for one person's heaviest pairs, as far as it has come. */
final class RowSearch {

    final int own;
    final double above;
    final Best best;
    private final List<Part> given = new ArrayList<>();
    private final List<Part> taken = new ArrayList<>();

    /** @param own the person's place */
    RowSearch(int own, double above, Best best, Index index, Units units) {
        this.own = own;
        this.above = above;
        this.best = best;
        SparseRows asks = index.asks();
        for (int entry = asks.start(own); entry < asks.start(own + 1); entry++) {
            index.offering().read(asks.column(entry), units.of(asks.value(entry)), taken);
        }
        SparseRows offers = index.offers();
        for (int entry = offers.start(own); entry < offers.start(own + 1); entry++) {
            index.asking().read(offers.column(entry), units.of(offers.value(entry)), given);
        }
    }

    /** A pair must weigh as much to be found. */
    double floor() {
        return Math.max(Math.max(above, best.floor()), Double.MIN_NORMAL);
    }

    boolean isEnough(double atMost) {
        return atMost > above && atMost >= best.floor();
    }

    /** Adds up roughly what the people from one place up to the next block's could be given, and give. */
    void addUp(int begin, int end, Bounds there, Bounds back) {
        addUp(given, begin, end, there);
        addUp(taken, begin, end, back);
    }

    private static void addUp(List<Part> parts, int begin, int end, Bounds bounds) {
        bounds.clear();
        for (Part part : parts) {
            part.addTo(bounds, begin, end);
        }
        bounds.limit();
    }
}

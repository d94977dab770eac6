package app.kith.engine.plan;

/**
 * Finds who asks for one feature and offers another: an entry for each ask × offer of a person, by ask and then by offer. Two people with
 * something to give in both directions share an entry; these are the pairs that a reciprocal score puts on top, and far fewer than those
 * that share any feature at all.
 */
final class MutualIndex {

    private final int[] start;
    private final int[] offer;
    private final int[] person;

    private MutualIndex(int[] start, int[] offer, int[] person) {
        this.start = start;
        this.offer = offer;
        this.person = person;
    }

    static long entries(SparseRows asks, SparseRows offers) {
        long entries = 0;
        for (int v = 0; v < asks.people(); v++) {
            entries += (long) asks.length(v) * offers.length(v);
        }
        return entries;
    }

    static MutualIndex of(SparseRows asks, SparseRows offers, SparseRows offerers) {
        int[] next = new int[offerers.people() + 1];
        for (int v = 0; v < asks.people(); v++) {
            for (int at = asks.start[v]; at < asks.start[v + 1]; at++) {
                next[asks.feature[at] + 1] += offers.length(v);
            }
        }
        for (int f = 0; f < offerers.people(); f++) {
            next[f + 1] += next[f];
        }
        int[] start = next.clone();
        int[] offer = new int[start[offerers.people()]];
        int[] person = new int[offer.length];
        // by offer first, so that each row is written in order of offers
        for (int f = 0; f < offerers.people(); f++) {
            for (int at = offerers.start[f]; at < offerers.start[f + 1]; at++) {
                int v = offerers.feature[at];
                for (int ask = asks.start[v]; ask < asks.start[v + 1]; ask++) {
                    int to = next[asks.feature[ask]]++;
                    offer[to] = f;
                    person[to] = v;
                }
            }
        }
        return new MutualIndex(start, offer, person);
    }

    /** Where the people begin who ask for one and offer the other; where they end is the place of the offer after it. */
    int from(int askFeature, int offerFeature) {
        int low = start[askFeature];
        int high = start[askFeature + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offer[middle] < offerFeature) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean isAt(int at, int askFeature, int offerFeature) {
        return at < start[askFeature + 1] && offer[at] == offerFeature;
    }

    int person(int at) {
        return person[at];
    }
}

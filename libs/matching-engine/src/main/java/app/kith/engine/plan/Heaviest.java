package app.kith.engine.plan;

/** Keeps the heaviest of the pairs that it is offered, in a heap on the caller's arrays with the lightest on top. */
final class Heaviest {

    private final int[] others;
    private final double[] weights;
    private final int limit;
    private int size;

    Heaviest(int limit, int[] others, double[] weights) {
        this.limit = limit;
        this.others = others;
        this.weights = weights;
    }

    int size() {
        return size;
    }

    int other(int kept) {
        return others[kept];
    }

    /** What a pair must weigh at least to be kept. */
    double floor() {
        return size < limit ? Double.NEGATIVE_INFINITY : limit == 0 ? Double.POSITIVE_INFINITY : weights[0];
    }

    void offer(int other, double weight) {
        if (size < limit) {
            rise(size++, other, weight);
        } else if (limit > 0 && lighter(weights[0], others[0], weight, other)) {
            sink(other, weight);
        }
    }

    private void rise(int from, int other, double weight) {
        int at = from;
        while (at > 0) {
            int parent = (at - 1) >>> 1;
            if (!lighter(weight, other, weights[parent], others[parent])) {
                break;
            }
            put(at, others[parent], weights[parent]);
            at = parent;
        }
        put(at, other, weight);
    }

    private void sink(int other, double weight) {
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && lighter(weights[child + 1], others[child + 1], weights[child], others[child])) {
                child++;
            }
            if (!lighter(weights[child], others[child], weight, other)) {
                break;
            }
            put(at, others[child], weights[child]);
            at = child;
        }
        put(at, other, weight);
    }

    private void put(int at, int other, double weight) {
        others[at] = other;
        weights[at] = weight;
    }

    private static boolean lighter(double weight, int other, double than, int thanOther) {
        return weight < than || (weight == than && other > thanOther);
    }
}

package app.kith.engine.score;

/** Keeps the best of what it is offered, in a heap on the caller's arrays with the worst on top; of equals, the smaller numbers. */
final class Best {

    private final int limit;
    private final int[] numbers;
    private final double[] weights;
    private int size;

    Best(int limit, int[] numbers, double[] weights) {
        this.limit = limit;
        this.numbers = numbers;
        this.weights = weights;
    }

    int limit() {
        return limit;
    }

    int size() {
        return size;
    }

    /** What something must weigh at least to be kept; with this weight it is kept only for a smaller number. */
    double floor() {
        if (limit == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return size < limit ? Double.NEGATIVE_INFINITY : weights[0];
    }

    void offer(int number, double weight) {
        if (size < limit) {
            rise(size++, number, weight);
        } else if (limit > 0 && isWorse(weights[0], numbers[0], weight, number)) {
            sink(number, weight);
        }
    }

    private void rise(int from, int number, double weight) {
        int at = from;
        while (at > 0) {
            int parent = (at - 1) / 2;
            if (!isWorse(weight, number, weights[parent], numbers[parent])) {
                break;
            }
            put(at, numbers[parent], weights[parent]);
            at = parent;
        }
        put(at, number, weight);
    }

    private void sink(int number, double weight) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && isWorse(weights[child + 1], numbers[child + 1], weights[child], numbers[child])) {
                child++;
            }
            if (!isWorse(weights[child], numbers[child], weight, number)) {
                break;
            }
            put(at, numbers[child], weights[child]);
            at = child;
        }
        put(at, number, weight);
    }

    private void put(int at, int number, double weight) {
        numbers[at] = number;
        weights[at] = weight;
    }

    private static boolean isWorse(double weight, int number, double than, int thanNumber) {
        return weight < than || (weight == than && number > thanNumber);
    }
}

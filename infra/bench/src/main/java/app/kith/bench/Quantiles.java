package app.kith.bench;

import java.util.stream.DoubleStream;

/** Measurements of one kind, by rank. */
final class Quantiles {

    private final double[] sorted;

    private Quantiles(double[] sorted) {
        this.sorted = sorted;
    }

    static Quantiles of(double... values) {
        return new Quantiles(DoubleStream.of(values).sorted().toArray());
    }

    /** The smallest value that a share of all, between 0 and 1, do not exceed. */
    double at(double share) {
        return sorted[Math.clamp((long) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
    }

    double median() {
        return at(0.5);
    }
}

package app.kith.bench.matching;

import java.util.Arrays;
import java.util.Locale;

/** Between which bounds 95 of 100 resamples lie. */
record Interval(double low, double high) {

    static Interval of(double[] resampled) {
        double[] sorted = Arrays.stream(resampled)
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        return new Interval(
                sorted[(int) (0.025 * sorted.length)],
                sorted[Math.min(sorted.length - 1, (int) (0.975 * sorted.length))]);
    }

    /** As a part of a figure's name: {@code [0.60, 0.65]}. */
    String text() {
        return String.format(Locale.ROOT, "[%.3f, %.3f]", low, high);
    }
}

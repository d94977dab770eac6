package app.kith.simulator.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One figure of a report, written out so that two can be compared at a glance; four decimals tell them apart. */
record Figure(
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable Double rate,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double median,
        @Nullable Double p10) {

    /** The normal distribution's quantile of 97.5 %. */
    private static final double Z = 1.959963984540054;

    static Figure count(long count) {
        return new Figure(count, null, null, null, null, null, null);
    }

    /** A share whose numerator nobody knows. */
    static Figure unknown(@Nullable Long denominator) {
        return new Figure(null, denominator, null, null, null, null, null);
    }

    /** A share with its Wilson interval; neither where there is nothing to divide by. */
    static Figure share(long numerator, long denominator) {
        if (denominator == 0) {
            return new Figure(numerator, denominator, null, null, null, null, null);
        }
        double n = denominator;
        double p = numerator / n;
        double centre = p + Z * Z / (2 * n);
        double reach = Z * Math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n));
        double scale = 1 + Z * Z / n;
        double low = Math.max(0, (centre - reach) / scale);
        double high = Math.min(1, (centre + reach) / scale);
        return new Figure(numerator, denominator, p, low, high, null, null);
    }

    static Figure mean(long numerator, long denominator, @Nullable Double median, @Nullable Double p10) {
        Double mean = denominator == 0 ? null : (double) numerator / denominator;
        return new Figure(numerator, denominator, mean, null, null, median, p10);
    }

    String text() {
        StringBuilder text = new StringBuilder().append(numerator == null ? "unknown" : numerator);
        if (denominator != null) {
            text.append(" / ").append(denominator);
        }
        if (rate != null) {
            text.append(" = ").append(decimals(rate));
        }
        if (low != null && high != null) {
            text.append(" [")
                    .append(decimals(low))
                    .append(", ")
                    .append(decimals(high))
                    .append(']');
        }
        if (median != null && p10 != null) {
            text.append(", median ").append(decimals(median)).append(", P10 ").append(decimals(p10));
        }
        return text.toString();
    }

    private static String decimals(double value) {
        return String.format(Locale.ROOT, "%.4f", value + 0.0);
    }
}

package app.kith.analytics.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of the SQL function {@code figures}: what was counted, of how many.
 *
 * @param leftOut how many are in neither number, since nobody knows of them
 * @param moves which way it can still move until {@code maturesAt}; both are missing once it is final
 */
record Tally(
        String id,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable Long leftOut,
        @Nullable String moves,
        @Nullable Instant maturesAt,
        @Nullable String flag,
        @Nullable Double median,
        @Nullable Double p10) {

    /** Numerator ÷ denominator, or null where there is nothing to divide. */
    @Nullable Double rate() {
        return numerator == null || denominator == null || denominator == 0 ? null : (double) numerator / denominator;
    }

    /** The interval around the rate, or null where there is no rate. */
    @Nullable WilsonInterval interval() {
        return numerator == null || denominator == null || denominator == 0
                ? null
                : WilsonInterval.of(numerator, denominator);
    }
}

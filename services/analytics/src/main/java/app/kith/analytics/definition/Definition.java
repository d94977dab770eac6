package app.kith.analytics.definition;

import org.jspecify.annotations.Nullable;

/**
 * What one figure means.
 *
 * @param measure {@code count}, {@code proportion} (part of a whole, with an interval) or {@code mean}
 * @param denominator absent for a count
 */
public record Definition(
        String id,
        String name,
        String measure,
        String numerator,
        @Nullable String denominator,
        String rule) {

    public boolean hasInterval() {
        return measure.equals("proportion");
    }
}

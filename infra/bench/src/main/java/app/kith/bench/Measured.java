package app.kith.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One figure as it was measured.
 *
 * @param baseline what the same run measured of something known, to judge the value by
 * @param goal absent for a figure that is only told
 */
public record Measured(
        String figure,
        double value,
        String unit,
        @Nullable Double baseline,
        @Nullable Goal goal) {

    static String text(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e9
                ? String.format(Locale.ROOT, "%.0f", number)
                : String.format(Locale.ROOT, Math.abs(number) < 10 ? "%.3f" : "%.1f", number);
    }
}

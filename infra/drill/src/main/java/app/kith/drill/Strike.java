package app.kith.drill;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A fault that has come to pass.
 *
 * @param at when the platform was hurt
 * @param back how long it took until everything was ready again, without a hand; null where it was given up
 * @param note what else was seen
 */
record Strike(Fault fault, Instant at, @Nullable Duration back, String note) {

    static final Duration IN_TIME = Duration.ofSeconds(60);

    boolean isGood() {
        return back != null && back.compareTo(IN_TIME) <= 0 && note.isEmpty();
    }

    String backAfter() {
        return back == null ? "never" : String.format(Locale.ROOT, "%.1f", back.toMillis() / 1000.0);
    }
}

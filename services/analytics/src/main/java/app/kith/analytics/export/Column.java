package app.kith.analytics.export;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a file.
 *
 * @param personal whether it tells who somebody is, which only an organiser may know
 */
record Column<R>(String name, boolean personal, Function<R, @Nullable Object> cell) {

    static <R> Column<R> plain(String name, Function<R, @Nullable Object> cell) {
        return new Column<>(name, false, cell);
    }

    static <R> Column<R> personal(String name, Function<R, @Nullable Object> cell) {
        return new Column<>(name, true, cell);
    }
}

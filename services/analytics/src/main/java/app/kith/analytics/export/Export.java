package app.kith.analytics.export;

import java.time.ZoneId;
import java.util.List;

/** A list to take away: what is asked of the facts, and the columns in which it is told. */
interface Export<R> {

    /** What the file is called. */
    String name();

    Class<R> row();

    /** A query of {@code :gathering} and {@code :asOf} that adds people's names where {@code :names} holds. */
    String sql();

    List<Column<R>> columns(ZoneId zone);
}

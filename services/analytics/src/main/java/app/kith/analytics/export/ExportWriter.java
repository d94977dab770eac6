package app.kith.analytics.export;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Streams lists from the database into files, a few rows at a time however long they are. */
@Component
class ExportWriter {

    private static final int ROWS_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    ExportWriter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes one gathering's list; {@code names} adds the columns that tell who people are. */
    @Transactional(readOnly = true)
    <R> void write(Export<R> export, UUID gatheringId, ZoneId zone, boolean names, OutputStream bytes)
            throws IOException {
        var columns = export.columns(zone).stream()
                .filter(column -> names || !column.personal())
                .toList();
        var file = new CsvFile<>(bytes, columns);
        try (var rows = jdbc
                .sql(export.sql())
                .withFetchSize(ROWS_AT_ONCE)
                .param("gathering", gatheringId)
                .param("asOf", Timestamp.from(clock.instant()))
                .param("names", names)
                .query(export.row())
                .stream()) {
            rows.forEach(file::add);
        }
        file.finish();
    }
}

package app.kith.analytics.export;

import app.kith.defaults.SheetCell;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A CSV file as spreadsheets read it right: RFC 4180 in UTF-8 with a byte order mark, and no cell that they would compute. */
final class CsvFile<R> {

    private final List<Column<R>> columns;
    private final CsvWriter lines;

    /** Begins a file with its line of names. */
    CsvFile(OutputStream bytes, List<Column<R>> columns) throws IOException {
        this.columns = columns;
        var text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        lines = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        lines.writeRecord(columns.stream().map(Column::name).toList());
    }

    void add(R row) {
        lines.writeRecord(
                columns.stream().map(column -> text(column.cell().apply(row))).toList());
    }

    private static String text(@Nullable Object value) {
        return SheetCell.safe(value == null ? null : value.toString());
    }

    /** Ends a file that is complete; one that broke off must not look like it. */
    void finish() throws IOException {
        lines.close();
    }
}

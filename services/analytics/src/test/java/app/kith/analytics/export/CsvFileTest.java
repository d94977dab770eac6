package app.kith.analytics.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    private static final List<Column<String>> ONE_COLUMN = List.of(Column.plain("name", cell -> cell));

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-2", "@SUM(A1)", "\tx", "\rx"})
    void cell_that_a_spreadsheet_would_compute_begins_with_an_apostrophe(String cell) throws IOException {
        assertThat(file(cell)).contains("'" + cell);
    }

    @Test
    void begins_with_a_byte_order_mark_and_ends_lines_with_carriage_return_and_line_feed() throws IOException {
        assertThat(file("Ana")).isEqualTo("\uFEFFname\r\nAna\r\n");
    }

    @Test
    void commas_quotes_and_line_breaks_stay_within_their_cell() throws IOException {
        assertThat(file("Ana \"Nan\", x\ny")).isEqualTo("\uFEFFname\r\n\"Ana \"\"Nan\"\", x\ny\"\r\n");
    }

    @Test
    void emoji_and_names_written_from_right_to_left_come_through() throws IOException {
        assertThat(file("نور 🎈")).contains("نور 🎈");
    }

    @Test
    void nothing_known_is_an_empty_cell() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var file = new CsvFile<>(
                bytes, List.of(Column.<String>plain("a", row -> row), Column.<String>plain("b", row -> null)));
        file.add("x");
        file.finish();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFa,b\r\nx,\r\n");
    }

    private static String file(String cell) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var file = new CsvFile<>(bytes, ONE_COLUMN);
        file.add(cell);
        file.finish();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}

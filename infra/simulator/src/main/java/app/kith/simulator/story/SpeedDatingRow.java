package app.kith.simulator.story;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One encounter of the speed-dating experiment from one participant's side; without a partner for somebody who stayed away. */
record SpeedDatingRow(
        int wave,
        int participant,
        int gender,
        OptionalInt partner,
        int order,
        boolean decision,
        OptionalInt calls,
        NamedCsvRecord columns) {

    static List<SpeedDatingRow> read(Path file) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().map(SpeedDatingRow::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SpeedDatingRow of(NamedCsvRecord columns) {
        return new SpeedDatingRow(
                number(columns, "wave").orElseThrow(),
                number(columns, "iid").orElseThrow(),
                number(columns, "gender").orElseThrow(),
                number(columns, "pid"),
                number(columns, "order").orElseThrow(),
                number(columns, "dec").orElseThrow() == 1,
                number(columns, "you_call"),
                columns);
    }

    /** A number as the file writes it: perhaps with a thousands separator, perhaps with decimals, perhaps not at all. */
    static OptionalInt number(NamedCsvRecord columns, String name) {
        Optional<String> text = columns.findField(name).map(String::strip).filter(value -> !value.isEmpty());
        return text.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.round(Double.parseDouble(text.get().replace(",", ""))));
    }

    String text(String name) {
        return columns.findField(name).map(String::strip).orElse("");
    }
}

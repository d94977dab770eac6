package app.kith.attendee.importing;

import app.kith.attendee.importing.GuestFile.Reading;
import app.kith.attendee.importing.GuestFile.Reading.Unusable;
import app.kith.attendee.importing.GuestFile.Reading.Usable;
import app.kith.attendee.importing.GuestFile.Row;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads CSV strictly: what cannot be read for certain is refused as a whole, with the reason, and nothing is guessed. */
final class GuestFileReader {

    static final int MOST_ROWS = 20_000;
    static final int MOST_BYTES = 16 * 1024 * 1024;

    private static final List<String> NEEDED = List.of("name", "email");

    static Reading read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return tooLarge();
        }
        try {
            var text = decode(bytes);
            return text.isBlank() ? empty() : read(text);
        } catch (CharacterCodingException wrongEncoding) {
            return new Unusable(
                    "csv-not-utf8",
                    "The file is not UTF-8 text. Nothing was imported; save it as \"CSV UTF-8\" and choose it again.");
        }
    }

    /** Text with a NUL is UTF-16 that happens to pass as UTF-8. */
    private static String decode(byte[] bytes) throws CharacterCodingException {
        var text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        if (text.indexOf('\0') >= 0) {
            throw new CharacterCodingException();
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Reading read(String text) {
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            return read(csv.iterator());
        } catch (CsvParseException malformed) {
            return new Unusable(
                    "csv-malformed",
                    "The file's quotation marks do not pair up, so its cells cannot be told apart. Nothing was imported;"
                            + " export it again from your spreadsheet.");
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private static Reading read(Iterator<CsvRecord> records) {
        var columns =
                records.next().getFields().stream().map(GuestFileReader::clean).toList();
        var keys =
                columns.stream().map(column -> column.toLowerCase(Locale.ROOT)).toList();
        var missing = NEEDED.stream().filter(column -> !keys.contains(column)).toList();
        if (!missing.isEmpty()) {
            return new Unusable(
                    "csv-column-missing",
                    "The first line names no column \"" + String.join("\" and no column \"", missing)
                            + "\". Nothing was imported; add it to the first line and choose the file again.");
        }
        var rows = new ArrayList<Row>();
        while (records.hasNext()) {
            var row = row(keys, records.next());
            if (!row.cells().values().stream().allMatch(String::isEmpty)) {
                rows.add(row);
            }
            if (rows.size() > MOST_ROWS) {
                return tooLarge();
            }
        }
        return rows.isEmpty() ? empty() : new Usable(new GuestFile(columns, rows));
    }

    private static Row row(List<String> keys, CsvRecord csv) {
        var cells = new HashMap<String, String>();
        int known = Math.min(keys.size(), csv.getFieldCount());
        for (int i = 0; i < known; i++) {
            cells.putIfAbsent(keys.get(i), clean(csv.getField(i)));
        }
        var beyond = csv.getFields().subList(known, csv.getFieldCount());
        return new Row(
                Math.toIntExact(csv.getStartingLineNumber()),
                cells,
                !beyond.stream().allMatch(String::isBlank));
    }

    /** One line, composed characters, no space around; emoji, other scripts and formula signs stay as they were typed. */
    private static String clean(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Cntrl}\u00A0]+", " ")
                .strip();
    }

    /** Spreadsheets of half of Europe separate by semicolon, and pasted tables by tab. */
    private static char separator(String text) {
        var header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max((one, other) -> Long.compare(count(header, one), count(header, other)))
                .filter(best -> count(header, best) > 0)
                .orElse(',');
    }

    private static long count(String text, char sought) {
        return text.chars().filter(character -> character == sought).count();
    }

    private static Unusable empty() {
        return new Unusable(
                "csv-empty",
                "The file holds no guests. Nothing was imported; choose a file with a row for each guest.");
    }

    private static Unusable tooLarge() {
        return new Unusable(
                "csv-too-large",
                "The file has more than 20,000 rows or 16 MB. Nothing was imported; split it and import the parts.");
    }

    private GuestFileReader() {}
}

package app.kith.attendee.importing;

import app.kith.attendee.importing.GuestFile.Reading;
import app.kith.attendee.importing.GuestFile.Reading.Unusable;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads CSV in UTF-8, whichever of the usual separators it has. */
final class CsvTable {

    static Reading read(byte[] bytes) {
        try {
            var text = decode(bytes);
            return text.isBlank() ? GuestFileReader.empty() : read(text);
        } catch (CharacterCodingException wrongEncoding) {
            return new Unusable(
                    "csv-not-utf8",
                    "The file is not UTF-8 text. Nothing was imported; save it as \"CSV UTF-8\" or as an Excel workbook"
                            + " and choose it again.");
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
            var table = new Table();
            for (var line : csv) {
                if (!table.add(Math.toIntExact(line.getStartingLineNumber()), cells(line), Map.of())) {
                    return GuestFileReader.tooLarge();
                }
            }
            return table.reading();
        } catch (CsvParseException malformed) {
            return new Unusable(
                    "csv-malformed",
                    "The file's quotation marks do not pair up, so its cells cannot be told apart. Nothing was imported;"
                            + " export it again from your spreadsheet.");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static List<String> cells(CsvRecord line) {
        return line.getFields().stream().map(GuestFileReader::clean).toList();
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

    private CsvTable() {}
}

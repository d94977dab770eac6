package app.kith.attendee.importing.file;

import app.kith.attendee.importing.FileChoice;
import app.kith.attendee.importing.FileShape;
import app.kith.attendee.importing.GuestFile.Reading;
import app.kith.attendee.importing.GuestFile.Reading.Unusable;
import app.kith.attendee.importing.ReadingLimit;
import app.kith.attendee.importing.Separator;
import app.kith.attendee.importing.Stopped;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads CSV, whichever of the usual separators it has: the one by which the rows come out equally wide. */
final class CsvTable {

    /** A line for spreadsheets that only names the separator. */
    private static final Pattern SEPARATOR_LINE =
            Pattern.compile("(?i)\\A\\s*\"?sep=(.)\"?[,;\\t|\"]*(?=[\\r\\n]|\\z)");

    private static final int ROWS_TRIED = 200;
    /** What the parser says of a row that is wider than any spreadsheet. */
    private static final String TOO_MANY_FIELDS = "surpassed the maximum limit";

    static Reading read(byte[] bytes, FileChoice choice) {
        try {
            var text = TextBytes.decode(bytes);
            return text.isBlank() ? GuestFileReader.empty() : read(text, choice);
        } catch (CharacterCodingException wrongEncoding) {
            return new Unusable(
                    "csv-not-utf8",
                    "The file is not UTF-8 text. Nothing was imported; save it as \"CSV UTF-8\" or as an Excel workbook"
                            + " and choose it again.");
        }
    }

    private static Reading read(String text, FileChoice choice) {
        var named = SEPARATOR_LINE.matcher(text);
        boolean isNamed = named.find();
        var lines = isNamed ? text.substring(named.end()) : text;
        var separator = Optional.ofNullable(choice.separator())
                .or(() -> isNamed ? Separator.of(named.group(1).charAt(0)) : Optional.empty())
                .orElseGet(() -> fitting(lines));
        try {
            var table = new Table();
            var exceeded = fill(table, lines, separator, GuestFileReader.MOST_ROWS + HeaderRow.MOST_ROWS_ABOVE + 1);
            return exceeded.isPresent()
                    ? exceeded.get().problem()
                    : table.reading(FileShape.text(separator), choice.headerLine());
        } catch (CsvParseException malformed) {
            if (String.valueOf(malformed.getMessage()).contains(TOO_MANY_FIELDS)) {
                return ReadingLimit.SIZE.problem();
            }
            return new Unusable(
                    "csv-malformed",
                    "The file's quotation marks do not pair up, so its cells cannot be told apart. Nothing was"
                            + " imported; export it again from your spreadsheet.");
        }
    }

    /** Adds the first rows; the limit that they exceed, if they do. */
    private static Optional<ReadingLimit> fill(Table table, String text, Separator separator, int most) {
        try (var csv = CsvReader.builder()
                .fieldSeparator(separator.sign())
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (var lines = csv.iterator(); lines.hasNext() && table.rows().size() < most; ) {
                var exceeded = table.add(row(lines.next()));
                if (exceeded.isPresent()) {
                    return exceeded;
                }
            }
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static RawRow row(CsvRecord line) {
        Stopped.check();
        return RawRow.of(Math.toIntExact(line.getStartingLineNumber()), line.getFields(), Map.of(), false);
    }

    /** Spreadsheets of half of Europe separate by semicolon, and pasted tables by tab; a comma stands in many a text. */
    private static Separator fitting(String text) {
        return Stream.of(Separator.values())
                .flatMap(separator -> Fit.of(text, separator).stream())
                .max(Comparator.comparingInt(Fit::names)
                        .thenComparingDouble(Fit::evenness)
                        .thenComparingInt(Fit::width)
                        .thenComparing(Comparator.comparing(Fit::separator).reversed()))
                .map(Fit::separator)
                .orElse(Separator.COMMA);
    }

    /**
     * How the rows come out by one separator.
     *
     * @param names how many columns have a known name
     * @param evenness which part of the rows has the most frequent width
     */
    private record Fit(Separator separator, int names, double evenness, int width) {

        static Optional<Fit> of(String text, Separator separator) {
            try {
                var table = new Table();
                return fill(table, text, separator, ROWS_TRIED).isPresent()
                        ? Optional.empty()
                        : of(table.rows(), separator);
            } catch (CsvParseException malformed) {
                return Optional.empty();
            }
        }

        private static Optional<Fit> of(List<RawRow> rows, Separator separator) {
            int header = HeaderRow.find(rows);
            return rows.stream()
                    .map(row -> row.cells().size())
                    .filter(width -> width > 1)
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                    .entrySet()
                    .stream()
                    .max(Map.Entry.comparingByValue())
                    .map(usual -> new Fit(
                            separator,
                            header == HeaderRow.NONE ? 0 : HeaderRow.names(rows.get(header)),
                            (double) usual.getValue() / rows.size(),
                            usual.getKey()));
        }
    }

    private CsvTable() {}
}

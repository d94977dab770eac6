package app.kith.attendee.importing.plan;

import app.kith.attendee.importing.FileShape;
import app.kith.attendee.importing.GuestFile;
import app.kith.attendee.importing.RowNote;
import app.kith.attendee.importing.RowReason;
import app.kith.attendee.importing.column.Attendance;
import app.kith.attendee.importing.column.Field;
import app.kith.attendee.importing.column.Mapping;
import app.kith.attendee.importing.column.Platform;
import app.kith.attendee.importing.column.StatusQuestion;
import app.kith.attendee.importing.column.Undoing;
import app.kith.attendee.place.SeatCount;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do.
 *
 * @param source the platform that the file comes from, as its columns tell
 * @param missing what no column tells and nobody can be imported without; then no row was looked at
 * @param statusWords what stands in the column that tells who comes; while one is unexplained, no row was looked at
 * @param statusColumns columns that may tell who comes, counted from 1; while there are any, no row was looked at
 * @param freeSeats how many more can be registered; null where there is no limit. Each of {@code newCount} needs one
 * @param rows the first thousand, those foremost that need an eye
 */
public record ImportPreview(
        Platform source,
        FileShape shape,
        List<Column> columns,
        List<Field> missing,
        List<Attendance.Word> statusWords,
        List<Integer> statusColumns,
        int total,
        int newCount,
        int updatedCount,
        int unchangedCount,
        int rejectedCount,
        int conflictCount,
        int sharedCount,
        @Nullable Integer freeSeats,
        List<Row> rows) {

    private static final int LONGEST_SAMPLE = 60;
    private static final int MOST_WORDS = 100;

    /**
     * A column of the file, something that stands in it, and what it tells.
     *
     * @param number from 1
     * @param letter its name in a spreadsheet
     * @param field null where it is not used
     */
    @Schema(name = "ImportColumn")
    record Column(
            int number,
            String letter,
            String name,
            String sample,
            @Nullable Field field) {}

    /**
     * What would become of one line of the file.
     *
     * @param asks as they would be taken, one by one; none where the line is left out or says none
     * @param offers likewise
     */
    @Schema(name = "ImportRow")
    record Row(
            int line,
            RowStatus status,
            @Nullable RowReason reason,
            @Nullable String cell,
            List<RowNote> notes,
            String name,
            String email,
            List<String> asks,
            List<String> offers) {}

    /** The file as somebody wants it to be read. */
    record Subject(GuestFile file, Attendance attendance, List<Integer> statusColumns) {

        static Subject of(GuestFile file, ImportOptions options) {
            var mapping = options.mapping(file);
            return new Subject(
                    file, options.attendance(file), StatusQuestion.columns(file, mapping, options.reading()));
        }

        boolean isUnderstood() {
            return attendance.mapping().missing().isEmpty() && !attendance.isOpen() && statusColumns.isEmpty();
        }
    }

    static ImportPreview of(Subject subject, List<Judgement> judgements, Tally tally, SeatCount seats) {
        var byLine = judgements.stream().collect(Collectors.toMap(Judgement::line, Function.identity()));
        var file = subject.file();
        var mapping = subject.attendance().mapping();
        return new ImportPreview(
                mapping.preset().platform(),
                file.shape(),
                columns(file, mapping),
                mapping.missing(),
                subject.attendance().words().stream().limit(MOST_WORDS).toList(),
                subject.statusColumns().stream().map(column -> column + 1).toList(),
                file.rows().size(),
                tally.newCount(),
                tally.updatedCount(),
                tally.unchangedCount(),
                tally.rejectedCount(),
                tally.conflictCount(),
                shared(judgements),
                seats.limit() == null ? null : seats.free(),
                tally.verdicts().stream().map(verdict -> row(verdict, byLine)).toList());
    }

    private static int shared(List<Judgement> judgements) {
        return (int) judgements.stream().filter(ImportPreview::isShared).count();
    }

    private static boolean isShared(Judgement judgement) {
        return switch (judgement) {
            case Judgement.Refused refused -> refused.reason() == RowReason.ADDRESS_SHARED;
            case Judgement.Acceptable row -> row.sharesAddress();
        };
    }

    private static List<Column> columns(GuestFile file, Mapping mapping) {
        return IntStream.range(0, file.columns().size())
                .mapToObj(i -> new Column(
                        i + 1, RowNote.letters(i), file.columns().get(i), sample(file, i), mapping.fieldOf(i)))
                .toList();
    }

    private static String sample(GuestFile file, int column) {
        var texts = file.rows().stream()
                .map(row -> row.cells().get(column))
                .filter(cell -> !cell.isEmpty())
                .toList();
        var text = texts.stream()
                .filter(Undoing::isIn)
                .findFirst()
                .orElseGet(() -> texts.isEmpty() ? "" : texts.getFirst());
        return text.codePointCount(0, text.length()) <= LONGEST_SAMPLE
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SAMPLE)) + "…";
    }

    private static Optional<Guest> guest(Judgement judgement) {
        return judgement instanceof Judgement.Acceptable acceptable
                ? Optional.of(acceptable.guest())
                : Optional.empty();
    }

    private static Row row(Verdict verdict, Map<Integer, Judgement> byLine) {
        var judgement = byLine.get(verdict.line());
        if (judgement == null) {
            throw new IllegalStateException("the file has no line " + verdict.line());
        }
        return new Row(
                verdict.line(),
                verdict.status(),
                verdict.reason(),
                verdict.cell(),
                verdict.notes(),
                judgement.name(),
                judgement.shownEmail(),
                guest(judgement).map(Guest::asks).orElse(List.of()),
                guest(judgement).map(Guest::offers).orElse(List.of()));
    }
}

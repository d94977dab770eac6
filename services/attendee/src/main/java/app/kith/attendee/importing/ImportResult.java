package app.kith.attendee.importing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an import did, or what it would do; of the rows the first thousand, the rejected ones foremost. */
record ImportResult(
        List<String> columns, int newCount, int updatedCount, int unchangedCount, int rejectedCount, List<Row> rows) {

    static final int MOST_ROWS_SHOWN = 1000;

    /** What became of one line of the file. */
    @Schema(name = "ImportRow")
    record Row(int line, RowStatus status, @Nullable RowReason reason, String name, String email) {}

    /** The result without the people: what is kept, so that the same import tells the same again. */
    record Tally(int newCount, int updatedCount, int unchangedCount, int rejectedCount, List<Verdict> verdicts) {

        static Tally of(List<Verdict> verdicts) {
            return new Tally(
                    count(verdicts, RowStatus.NEW),
                    count(verdicts, RowStatus.UPDATED),
                    count(verdicts, RowStatus.UNCHANGED),
                    count(verdicts, RowStatus.REJECTED),
                    verdicts.stream()
                            .sorted(Comparator.comparing(Verdict::status).thenComparing(Verdict::line))
                            .limit(MOST_ROWS_SHOWN)
                            .toList());
        }

        private static int count(List<Verdict> verdicts, RowStatus status) {
            return (int) verdicts.stream()
                    .filter(verdict -> verdict.status() == status)
                    .count();
        }
    }

    /** What became of a line, whoever stands in it. */
    record Verdict(int line, RowStatus status, @Nullable RowReason reason) {}

    /** Puts the names back, from the same file. */
    static ImportResult of(GuestFile file, List<Judgement> judgements, Tally tally) {
        var byLine = judgements.stream().collect(Collectors.toMap(Judgement::line, Function.identity()));
        return new ImportResult(
                file.columns(),
                tally.newCount(),
                tally.updatedCount(),
                tally.unchangedCount(),
                tally.rejectedCount(),
                tally.verdicts().stream().map(verdict -> row(verdict, byLine)).toList());
    }

    private static Row row(Verdict verdict, Map<Integer, Judgement> byLine) {
        var judgement = byLine.get(verdict.line());
        if (judgement == null) {
            throw new IllegalStateException("the file has no line " + verdict.line());
        }
        return new Row(verdict.line(), verdict.status(), verdict.reason(), judgement.name(), judgement.shownEmail());
    }
}

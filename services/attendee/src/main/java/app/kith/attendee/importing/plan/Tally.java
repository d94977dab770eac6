package app.kith.attendee.importing.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The sum of an import without the people: counts, and of the verdicts the first thousand, those foremost that need an eye. */
public record Tally(
        int newCount,
        int updatedCount,
        int unchangedCount,
        int rejectedCount,
        int conflictCount,
        List<Verdict> verdicts) {

    static final int MOST_VERDICTS_KEPT = 1000;
    public static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, List.of());

    public Tally plus(List<Verdict> more) {
        return new Tally(
                newCount + count(more, RowStatus.NEW),
                updatedCount + count(more, RowStatus.UPDATED),
                unchangedCount + count(more, RowStatus.UNCHANGED),
                rejectedCount + count(more, RowStatus.REJECTED),
                conflictCount + count(more, RowStatus.CONFLICT),
                Stream.concat(verdicts.stream(), more.stream())
                        .sorted(Comparator.comparing(Verdict::status)
                                .thenComparing(verdict -> verdict.notes().isEmpty())
                                .thenComparing(Verdict::line))
                        .limit(MOST_VERDICTS_KEPT)
                        .toList());
    }

    private static int count(List<Verdict> verdicts, RowStatus status) {
        return (int)
                verdicts.stream().filter(verdict -> verdict.status() == status).count();
    }
}

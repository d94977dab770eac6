package app.kith.attendee.importing;

import app.kith.attendee.importing.ColumnMeaning.Whose;
import java.util.Comparator;

/**
 * How much a sheet looks like a list of guests.
 *
 * @param isComplete whether it holds names and addresses
 * @param ofGuests how many of its columns say that they are about those who come, not about those who paid
 * @param known how many of its columns are known
 */
record SheetRank(boolean isComplete, int ofGuests, int known) implements Comparable<SheetRank> {

    static final SheetRank NO_TABLE = new SheetRank(false, -1, -1);

    private static final Comparator<SheetRank> ORDER = Comparator.comparing(SheetRank::isComplete)
            .thenComparing(SheetRank::ofGuests)
            .thenComparing(SheetRank::known);

    static SheetRank of(GuestFile file) {
        var mapping = Mapping.recognised(file);
        int ofGuests = (int) mapping.columns().values().stream()
                .flatMap(column -> ColumnMeaning.of(file.columns().get(column)).stream())
                .filter(meaning -> meaning.whose() == Whose.GUEST)
                .count();
        return new SheetRank(
                mapping.missing().isEmpty(), ofGuests, mapping.columns().size());
    }

    @Override
    public int compareTo(SheetRank other) {
        return ORDER.compare(this, other);
    }
}

package app.kith.attendee.importing.file;

import app.kith.attendee.importing.GuestFile;
import app.kith.attendee.importing.column.ColumnMeaning;
import app.kith.attendee.importing.column.ColumnMeaning.Whose;
import app.kith.attendee.importing.column.Mapping;
import app.kith.attendee.importing.column.StatusWord;
import app.kith.attendee.importing.column.Undoing;
import java.util.Comparator;

/**
 * How much a sheet looks like a list of guests.
 *
 * @param isComplete whether it holds names and addresses
 * @param isOfComing whether its name speaks of nobody who stays away
 * @param ofGuests how many of its columns say that they are about those who come, not about those who paid
 * @param known how many of its columns are known
 */
record SheetRank(boolean isComplete, boolean isOfComing, int ofGuests, int known) implements Comparable<SheetRank> {

    static final SheetRank NO_TABLE = new SheetRank(false, false, -1, -1);

    private static final Comparator<SheetRank> ORDER = Comparator.comparing(SheetRank::isComplete)
            .thenComparing(SheetRank::isOfComing)
            .thenComparing(SheetRank::ofGuests)
            .thenComparing(SheetRank::known);

    static SheetRank of(String name, GuestFile file) {
        var mapping = Mapping.recognised(file);
        int ofGuests = (int) mapping.columns().values().stream()
                .flatMap(column -> ColumnMeaning.of(file.columns().get(column)).stream())
                .filter(meaning -> meaning.whose() == Whose.GUEST)
                .count();
        return new SheetRank(
                mapping.missing().isEmpty(),
                isOfComing(name),
                ofGuests + said(name),
                mapping.columns().size());
    }

    /** Sheets of those who cancelled, or wait, or were only invited, stand beside that of the guests. */
    private static boolean isOfComing(String name) {
        return !Undoing.isIn(name)
                && StatusWord.meaning(name).filter(coming -> !coming).isEmpty();
    }

    /** What the name of the sheet itself says of whom it lists. */
    private static int said(String name) {
        var words = ColumnMeaning.words(name).stream()
                .map(word -> word.replaceFirst("s$", "")) // sheets are called by the plural
                .toList();
        return switch (ColumnMeaning.whose(words)) {
            case GUEST -> 1;
            case UNSAID -> 0;
            case BUYER -> -1;
        };
    }

    @Override
    public int compareTo(SheetRank other) {
        return ORDER.compare(this, other);
    }
}

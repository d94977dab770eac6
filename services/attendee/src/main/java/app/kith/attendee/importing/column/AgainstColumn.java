package app.kith.attendee.importing.column;

import app.kith.attendee.importing.GuestFile;
import app.kith.attendee.importing.GuestFile.Row;
import app.kith.attendee.importing.RowNote;
import java.util.Optional;
import java.util.Set;

/**
 * A column that may speak against guests: by its name, as "Cancelled?" or "Storniert am" do, or by what stands in it.
 *
 * @param said the name of the column as it is shown before its words
 * @param isNamedSo whether its name says that those who are marked in it do not come
 * @param tellsStatus whether its name says that it tells who comes
 * @param isProse whether words within a longer text count
 */
record AgainstColumn(int column, String said, boolean isNamedSo, boolean tellsStatus, boolean isProse) {

    private static final int LONGEST_TEXT = 120;
    private static final int LONGEST_SHOWN = 60;
    /** A column about the conditions of a cancellation, or an insurance against it, marks nobody. */
    private static final Set<String> CONDITIONS = Set.of(
            "policy",
            "terms",
            "conditions",
            "insurance",
            "protection",
            "bedingungen",
            "stornobedingungen",
            "versicherung",
            "condiciones",
            "seguro",
            "politica",
            "assurance");

    static AgainstColumn of(GuestFile file, int column, Preset preset) {
        var name = file.columns().get(column);
        boolean isNamedSo = Undoing.isIn(name)
                && !ConsentWords.areIn(name)
                && ColumnMeaning.words(name).stream().noneMatch(CONDITIONS::contains);
        boolean tellsStatus = ColumnMeaning.of(name)
                .filter(known -> known.field() == Field.STATUS)
                .isPresent();
        return new AgainstColumn(
                column,
                name.isEmpty() ? RowNote.letters(column) : name,
                isNamedSo,
                tellsStatus,
                preset == Preset.OTHER);
    }

    boolean speaksAgainstAnyOf(GuestFile file) {
        return file.rows().stream().anyMatch(row -> text(row).isPresent());
    }

    /** What it says against the guest of a row; a date, an amount or a reason counts as the name of the column does. */
    Optional<String> text(Row row) {
        var cell = row.cells().get(column);
        if (isNamedSo) {
            return cell.isEmpty() || StatusWord.saysNo(cell)
                    ? Optional.empty()
                    : Optional.of(StatusWord.meaning(cell).isPresent() ? prefix() + cell : said);
        }
        return speaksAgainst(cell) ? Optional.of(prefix() + shortened(cell)) : Optional.empty();
    }

    private boolean speaksAgainst(String cell) {
        boolean isAway = StatusWord.meaning(cell).filter(coming -> !coming).isPresent();
        if (tellsStatus && isAway) {
            return true;
        }
        return (isProse || isAway) && cell.length() <= LONGEST_TEXT && Undoing.isIn(cell);
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST_SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
    }

    boolean said(String text) {
        return text.equals(said) || text.startsWith(prefix());
    }

    private String prefix() {
        return said + ": ";
    }
}

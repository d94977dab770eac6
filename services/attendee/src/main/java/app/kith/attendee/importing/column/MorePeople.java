package app.kith.attendee.importing.column;

import app.kith.attendee.importing.GuestFile.Row;
import app.kith.attendee.importing.RowNote;
import app.kith.attendee.importing.RowReason;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Points out rows that stand for more people than the one who is named: they are no guests until they have names. */
public final class MorePeople {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern IN_NAME = Pattern.compile(
            "(?iu)\\+\\s*(\\d|\\p{L})|\\s(&|und|u\\.|and|plus|et|y|e|en|ve|og|och|mit|with|con|avec|met|incl\\.?|inkl\\.?)\\s"
                    + "|\\p{L}\\s*/\\s*\\p{L}|\\(\\s*\\d|\\bx\\s*\\d|\\b\\d\\s*x\\b"
                    + "|\\b(familie|family|familia|famille|famiglia|ehepaar|couple|pareja)\\b");
    private static final Set<String> NOBODY = Set.of(
            "", "no", "none", "nein", "keine", "keiner", "ninguno", "ninguna", "non", "nessuno", "geen", "false", "na");

    public static Optional<RowNote> in(Row row, Mapping mapping, String name) {
        if (number(mapping.cell(row, Field.QUANTITY)) > 1) {
            return Optional.of(mapping.note(RowReason.MORE_PEOPLE, row, Field.QUANTITY));
        }
        if (brings(mapping.cell(row, Field.PLUS_ONES))) {
            return Optional.of(mapping.note(RowReason.MORE_PEOPLE, row, Field.PLUS_ONES));
        }
        return IN_NAME.matcher(name).find() ? Optional.of(RowNote.of(RowReason.MORE_PEOPLE)) : Optional.empty();
    }

    private static boolean brings(String text) {
        return NUMBER.matcher(text).find() ? number(text) > 0 : !NOBODY.contains(ColumnName.key(text));
    }

    private static int number(String text) {
        var number = NUMBER.matcher(text);
        return number.find() ? Integer.parseInt(number.group()) : 0;
    }

    private MorePeople() {}
}

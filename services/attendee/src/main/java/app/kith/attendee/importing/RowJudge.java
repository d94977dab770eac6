package app.kith.attendee.importing;

import app.kith.attendee.importing.GuestFile.Row;
import app.kith.attendee.importing.Judgement.Acceptable;
import app.kith.attendee.importing.Judgement.Rejected;
import app.kith.attendee.registration.EmailAddress;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Judges the rows of one file in order; of several rows with the same e-mail address the first counts. */
final class RowJudge {

    static final int LONGEST_TEXT = 200;
    static final int LONGEST_WISH = 300;
    static final int MOST_WISHES = 20;

    private final Set<EmailAddress> seen = new HashSet<>();

    static List<Judgement> judge(GuestFile file) {
        var judge = new RowJudge();
        return file.rows().stream().map(judge::judge).toList();
    }

    private Judgement judge(Row row) {
        if (row.hasTooManyCells()) {
            return rejected(row, RowReason.TOO_MANY_CELLS);
        }
        if (row.cell("name").isEmpty()) {
            return rejected(row, RowReason.NAME_MISSING);
        }
        if (row.cell("email").isEmpty()) {
            return rejected(row, RowReason.EMAIL_MISSING);
        }
        var email = EmailAddress.of(row.cell("email"));
        if (email.isEmpty()) {
            return rejected(row, RowReason.EMAIL_INVALID);
        }
        var guest = guest(row, email.get());
        if (isTooLong(guest)) {
            return rejected(row, RowReason.TOO_LONG);
        }
        return seen.add(guest.email()) ? new Acceptable(row.line(), guest) : rejected(row, RowReason.DUPLICATE_IN_FILE);
    }

    private static Guest guest(Row row, EmailAddress email) {
        return new Guest(
                email,
                row.cell("name"),
                row.cell("company"),
                row.cell("role"),
                wishes(row.cell("asks")),
                wishes(row.cell("offers")));
    }

    private static List<String> wishes(String cell) {
        return Arrays.stream(cell.split("\\|", -1))
                .map(String::strip)
                .filter(wish -> !wish.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean isTooLong(Guest guest) {
        return Stream.of(guest.name(), guest.company(), guest.role()).anyMatch(text -> length(text) > LONGEST_TEXT)
                || Stream.of(guest.asks(), guest.offers())
                        .anyMatch(wishes -> wishes.size() > MOST_WISHES
                                || wishes.stream().anyMatch(wish -> length(wish) > LONGEST_WISH));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static Rejected rejected(Row row, RowReason reason) {
        return new Rejected(row.line(), reason, shortened(row.cell("name")), shortened(row.cell("email")));
    }

    private static String shortened(String text) {
        return length(text) <= LONGEST_TEXT ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_TEXT)) + "…";
    }
}
